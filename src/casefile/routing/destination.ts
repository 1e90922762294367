import * as v from 'valibot';
import { languageField, lineField } from '../../protocol/encoding/fields.ts';
import { teamItemField } from '../team-item.ts';
import { ROUTE_CODES } from './codes.ts';

export const DESTINATION_NAME_CHARACTERS = 120;
export const DESTINATION_REACH_CHARACTERS = 600;
export const DESTINATION_NOTES_CHARACTERS = 2_000;
const MOST_LANGUAGES = 12;

export const OPENPGP_KEY_CHARACTERS = 20_000;

const FIRST_FORMATS = ['age', 'self-opening', 'print', 'form'] as const;
/**
 * In what form a dossier leaves for a destination off the portal: a file for its age key, one page that opens itself with a
 * passphrase, paper, a form that is filled in by hand, or a file for its OpenPGP key. A code never changes its meaning.
 */
export const DESTINATION_FORMATS = [...FIRST_FORMATS, 'openpgp'] as const;
export type DestinationFormat = (typeof DESTINATION_FORMATS)[number];

/** What can be made of an approved dossier, for each of these. A code never changes its meaning. */
export const MADE_FORMS = ['age', 'openpgp', 'self-opening', 'print', 'odt', 'sheet'] as const;
export type MadeForm = (typeof MADE_FORMS)[number];

const FORMS_OF: Readonly<Record<DestinationFormat, readonly MadeForm[]>> = {
  age: ['age'],
  openpgp: ['openpgp'],
  'self-opening': ['self-opening'],
  print: ['print', 'odt'],
  form: ['sheet'],
};

/** What may be made for a format; nothing for one of a later release. */
export const formsOf = (format: string): readonly MadeForm[] => {
  const known = DESTINATION_FORMATS.find((each) => each === format);
  return known === undefined ? [] : FORMS_OF[known];
};

/** Forms sealed for a key of the destination: the files of a dossier can go beside these, sealed for the same key. */
export const FILES_FORMS = ['age', 'openpgp'] as const;
export type FilesForm = (typeof FILES_FORMS)[number];

/** In which form files go with a dossier of a format; null where they are only listed. */
export const filesFormOf = (format: string): FilesForm | null =>
  FILES_FORMS.find((form) => formsOf(format).includes(form)) ?? null;

const text = (most: number): v.GenericSchema<string> => v.pipe(v.string(), v.maxLength(most));

/** Only the shape: whether anything can be sealed to it, `parseRecipient` of the protocol says. */
const ageRecipient = v.pipe(v.string(), v.regex(/^age1pq1[02-9ac-hj-np-z]{1952}$/));

/** Only the shape: `readOpenpgpKey` of the desk says whether anything can be sealed to it. */
const openpgpKey = v.pipe(
  text(OPENPGP_KEY_CHARACTERS),
  v.regex(/^-----BEGIN PGP PUBLIC KEY BLOCK-----\n[!-~\n ]+\n-----END PGP PUBLIC KEY BLOCK-----$/),
);

const NO_KEY = v.strictObject({ kind: v.literal('none') });
const AGE_KEY = v.strictObject({ kind: v.literal('age'), text: ageRecipient });
const OPENPGP_KEY = v.strictObject({ kind: v.literal('openpgp'), text: openpgpKey });

const FIELDS = {
  id: teamItemField,
  route: v.picklist(ROUTE_CODES),
  name: lineField(DESTINATION_NAME_CHARACTERS),
  reach: v.pipe(
    text(DESTINATION_REACH_CHARACTERS),
    v.check((words) => words.trim() !== '', 'words'),
  ),
  languages: v.pipe(
    v.array(languageField),
    v.maxLength(MOST_LANGUAGES),
    v.check((tags) => new Set(tags).size === tags.length, 'no language twice'),
  ),
};
const notes = text(DESTINATION_NOTES_CHARACTERS);

/** A destination off the portal, as the team log keeps it. Without a key no age file can be made for it. */
export const DestinationSchema = v.pipe(
  v.strictObject({
    version: v.literal(1),
    ...FIELDS,
    format: v.picklist(FIRST_FORMATS),
    key: v.variant('kind', [NO_KEY, AGE_KEY]),
    notes,
  }),
  v.check(({ format, key }) => format !== 'age' || key.kind === 'age', 'a key for an age file'),
);

/** The same where its key is an OpenPGP key; whatever the first version can say is still said by it. */
export const OpenpgpDestinationSchema = v.strictObject({
  version: v.literal(2),
  ...FIELDS,
  format: v.picklist(DESTINATION_FORMATS.filter((format) => format !== 'age')),
  key: OPENPGP_KEY,
  notes,
});

/**
 * Whom the team reaches off the portal, and how: `reach` is an address, a form or a person, `languages` what is read there
 * (empty: as the route is known to read), `notes` for the team alone, such as who compared the key by telephone, and when.
 */
export type Destination =
  | v.InferOutput<typeof DestinationSchema>
  | v.InferOutput<typeof OpenpgpDestinationSchema>;
