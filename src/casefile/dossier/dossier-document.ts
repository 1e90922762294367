import * as v from 'valibot';
import { decodeDocument, encodeDocument } from '../../protocol/encoding/document.ts';
import { countField, languageField, lineField } from '../../protocol/encoding/fields.ts';
import { startsAsVersion } from '../../protocol/encoding/starts-as-version.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import { dayField, hourField } from '../../protocol/times.ts';
import { URGENCIES } from '../codes/urgency.ts';
import { URGENCY_REASONS } from '../codes/urgency-reasons.ts';
import { CONSENT_CODES } from '../consent/switches.ts';
import { QUESTION_IDS } from '../questions.ts';
import { isPartialDate } from '../report-date.ts';
import { NARRATIVE_CHARACTERS } from '../report-sizes.ts';
import { ROUTE_CODES } from '../routing/codes.ts';
import {
  isNoted,
  type ListedFile,
  ListedFileSchema,
  type NotedFile,
  NotedFileSchema,
} from './listed-file.ts';
import { DATE_COARSENESS, DOSSIER_PARTS, OWN_FIELDS, PLACE_COARSENESS, REDACTION_REASONS } from './parts.ts';

export const PARAGRAPH_WORDS = 200;
export const REPLY_CHARACTERS = 600;
export const PSEUDONYM_CHARACTERS = 40;
const PARAGRAPH_CHARACTERS = 4_000;
const MOST_FIELDS = 60;
const MOST_RUNS = 2_000;
const MOST_FILES = 100;

const text = (most: number): v.GenericSchema<string> => v.pipe(v.string(), v.maxLength(most));
const partialDate = v.pipe(v.string(), v.check(isPartialDate, 'date'));

const RunSchema = v.union([
  v.strictObject({ text: v.pipe(text(NARRATIVE_CHARACTERS), v.minLength(1)) }),
  v.strictObject({ person: lineField(PSEUDONYM_CHARACTERS) }),
  v.strictObject({ hidden: v.picklist(REDACTION_REASONS) }),
]);
const runs = v.pipe(v.array(RunSchema), v.minLength(1), v.maxLength(MOST_RUNS));

const FieldSchema = v.strictObject({
  field: v.union([
    v.picklist([...QUESTION_IDS, ...OWN_FIELDS]),
    v.pipe(v.string(), v.regex(/^act-[1-9]\d{0,3}$/)),
  ]),
  value: v.variant('kind', [
    v.strictObject({
      kind: v.literal('codes'),
      codes: v.pipe(v.array(lineField(40)), v.minLength(1), v.maxLength(100)),
    }),
    v.strictObject({ kind: v.literal('date'), date: partialDate }),
    v.strictObject({ kind: v.literal('words'), runs }),
    v.strictObject({ kind: v.literal('act'), date: v.nullable(partialDate), runs }),
  ]),
});

/** Why a part stands not in it. The first ones are standings of consent. */
export const WITHHELD_REASONS = [
  'ask',
  'unconfirmed',
  'refused',
  'elsewhere',
  'expired',
  'withdrawn',
  'not-attested',
  'none',
  'anonymised',
  'left-out',
  'nothing-there',
] as const;

const BEFORE = {
  rendition: v.picklist(['named', 'anonymised']),
  destination: v.strictObject({ id: lineField(40), route: v.picklist(ROUTE_CODES), name: lineField(120) }),
  organisation: lineField(120),
  made: dayField,
  urgency: v.strictObject({
    level: v.picklist(URGENCIES),
    reasons: v.array(v.picklist(URGENCY_REASONS)),
    lastSafe: v.nullable(partialDate),
  }),
  coarsened: v.strictObject({
    place: v.picklist(PLACE_COARSENESS),
    dates: v.picklist(DATE_COARSENESS),
  }),
  /** What whoever receives it may do with it: the person's own answer, for this destination, today. */
  may: v.array(v.strictObject({ code: v.picklist(CONSENT_CODES), answer: v.picklist(['yes', 'ask', 'no']) })),
  parts: v.pipe(
    v.array(
      v.strictObject({
        part: v.picklist(DOSSIER_PARTS),
        /** The switches that allow this part. */
        by: v.pipe(v.array(v.picklist(CONSENT_CODES)), v.minLength(1)),
        fields: v.pipe(v.array(FieldSchema), v.maxLength(MOST_FIELDS)),
      }),
    ),
    v.check((parts) => new Set(parts.map(({ part }) => part)).size === parts.length, 'no part twice'),
  ),
  paragraph: v.nullable(
    v.strictObject({
      language: languageField,
      text: v.pipe(
        text(PARAGRAPH_CHARACTERS),
        v.check((words) => wordsIn(words) >= 1 && wordsIn(words) <= PARAGRAPH_WORDS, 'words'),
      ),
    }),
  ),
};
const AFTER = {
  consent: v.strictObject({
    kind: v.picklist(['signed', 'attested']),
    expires: dayField,
    documents: v.pipe(
      v.array(
        v.strictObject({
          hash: lineField(64),
          given: hourField,
          textVersion: countField(),
          language: languageField,
        }),
      ),
      v.minLength(1),
    ),
  }),
  withheld: v.array(v.strictObject({ part: v.picklist(DOSSIER_PARTS), why: v.picklist(WITHHELD_REASONS) })),
  reply: text(REPLY_CHARACTERS),
};
const DossierV1Schema = v.strictObject({
  version: v.literal(1),
  ...BEFORE,
  evidence: v.pipe(v.array(ListedFileSchema), v.maxLength(MOST_FILES)),
  ...AFTER,
});

/** The same where reviewers noted something of a file; whatever the first version can say is still said by it. */
const NotedDossierSchema = v.strictObject({
  version: v.literal(2),
  ...BEFORE,
  evidence: v.pipe(
    v.array(NotedFileSchema),
    v.maxLength(MOST_FILES),
    v.check((files) => files.some(isNoted), 'something noted'),
  ),
  ...AFTER,
});

/** What a destination is told of a case: the consented parts and no others, as exact bytes. */
export type DossierDocument = Omit<v.InferOutput<typeof DossierV1Schema>, 'version' | 'evidence'> & {
  readonly version: 1 | 2;
  readonly evidence: readonly (ListedFile | NotedFile)[];
};
export type DossierField = DossierDocument['parts'][number]['fields'][number];
export type WithheldReason = (typeof WITHHELD_REASONS)[number];

/** The files that a dossier lists, with what it says of them. */
export const listedFiles = ({ evidence }: DossierDocument): readonly NotedFile[] =>
  evidence.map((file) => ('grade' in file ? file : { ...file, grade: null, acts: [] }));

/** Words of a text, by the spaces between them. */
export const wordsIn = (words: string): number => words.split(/\s+/u).filter((word) => word !== '').length;

/** The bytes that are approved, sealed and sent. Throws `bad-encoding` for what could not be read back. */
export const encodeDossierDocument = (document: DossierDocument): Uint8Array =>
  encodeDocument(document, schemaOf(document.version));

const schemaOf = (version: DossierDocument['version']): v.GenericSchema =>
  version === 1 ? DossierV1Schema : NotedDossierSchema;

/** Throws `bad-encoding`, and `newer-version` for a dossier of a later release. */
export const decodeDossierDocument = (bytes: Uint8Array): DossierDocument =>
  startsAsVersion(bytes, 1)
    ? decodeDocument(DossierV1Schema, bytes)
    : decodeDocument(NotedDossierSchema, bytes);

/** The same; null where this release cannot read it. */
export const readDossierDocument = (bytes: Uint8Array): DossierDocument | null => {
  try {
    return decodeDossierDocument(bytes);
  } catch (error) {
    if (error instanceof ProtocolError) return null;
    throw error;
  }
};
