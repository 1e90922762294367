import * as v from 'valibot';
import { bytesField, decodeDocument, encodeDocument } from '../../protocol/encoding/document.ts';
import { countField, lineField } from '../../protocol/encoding/fields.ts';
import { startsAsVersion } from '../../protocol/encoding/starts-as-version.ts';
import { MOST_DOSSIER_FILES, REFERRAL_ID_BYTES } from '../../protocol/limits.ts';
import { dayField } from '../../protocol/times.ts';
import { DOSSIER_PARTS } from '../dossier/parts.ts';
import { COMMUNICATION_TYPES, NEWS_LINE_CHARACTERS, STATE_REPLIES } from '../referral/news-document.ts';
import { ROUTE_CODES } from '../routing/codes.ts';

/** What can have come of a report that was passed on, where nothing more than the day is told of it. */
export const PLAIN_OUTCOMES = [
  'acknowledged',
  'declined',
  'needs-info',
  'public',
  'press',
  'improved',
  'worse',
  'closed',
] as const;

/** Of one document. More than that comes in a later one. */
export const MOST_OUTCOMES = 24;
const NAME_CHARACTERS = 120;

const line = lineField(NEWS_LINE_CHARACTERS);
const day = dayField;

const OutcomeSchema = v.variant('what', [
  v.strictObject({ what: v.picklist(PLAIN_OUTCOMES), day }),
  v.strictObject({ what: v.literal('communication-sent'), type: v.picklist(COMMUNICATION_TYPES), day }),
  v.strictObject({ what: v.literal('state-reply'), reply: v.picklist(STATE_REPLIES), day }),
  v.strictObject({
    what: v.literal('in-report'),
    symbol: line,
    paragraph: v.nullable(line),
    named: v.boolean(),
    day,
  }),
]);

const BEFORE = {
  /** A later document about the same referral takes the place of this one. */
  referral: bytesField(REFERRAL_ID_BYTES),
  destination: v.strictObject({ route: v.picklist(ROUTE_CODES), name: lineField(NAME_CHARACTERS) }),
  sent: day,
  /** Whether names went with it. */
  named: v.boolean(),
};
const AFTER = {
  parts: v.pipe(
    v.array(v.picklist(DOSSIER_PARTS)),
    v.check((parts) => new Set(parts).size === parts.length, 'no part twice'),
  ),
  came: v.pipe(v.array(OutcomeSchema), v.maxLength(MOST_OUTCOMES)),
};

/** What the team tells the reporter of one referral: codes, days, and whom it was sent to. No words of anybody stand in it. */
export const ToldSchema = v.strictObject({ version: v.literal(1), ...BEFORE, ...AFTER });
/** The same where files themselves went with it: how many. */
export const ToldWithFilesSchema = v.strictObject({
  version: v.literal(2),
  ...BEFORE,
  files: countField(1, MOST_DOSSIER_FILES),
  ...AFTER,
});

export type ToldDocument = v.InferOutput<typeof ToldSchema> | v.InferOutput<typeof ToldWithFilesSchema>;
export type Outcome = v.InferOutput<typeof OutcomeSchema>;

/** The bytes to seal. Throws `bad-encoding` for what could not be read back. */
export const encodeTold = (told: ToldDocument): Uint8Array =>
  told.version === 1 ? encodeDocument(told, ToldSchema) : encodeDocument(told, ToldWithFilesSchema);

/** Throws `bad-encoding`, and `newer-version` for a document of a later release. */
export const decodeTold = (bytes: Uint8Array): ToldDocument =>
  startsAsVersion(bytes, 1) ? decodeDocument(ToldSchema, bytes) : decodeDocument(ToldWithFilesSchema, bytes);
