import * as v from 'valibot';
import { bytesField, decodeDocument, encodeDocument } from '../protocol/encoding/document.ts';
import { countField, wordField } from '../protocol/encoding/fields.ts';
import { startsAsVersion } from '../protocol/encoding/starts-as-version.ts';
import { MEMBER_ID_BYTES } from '../protocol/limits.ts';
import { DraftAnswersSchema } from './answers.ts';
import { COUNTRY_CODES } from './codes/countries.ts';
import { DANGER_CODES } from './codes/danger.ts';
import { DATE_PRECISIONS } from './codes/date-precision.ts';
import { REPORT_PATHS } from './codes/report-paths.ts';
import { ANSWERS_TO_SWITCH, CONSENT_CODES } from './consent/switches.ts';

/** The answers as they were typed: none is required, none need be sound, and only the size of a draft limits them. */
const AnswersSchema = v.strictObject({
  path: v.picklist(REPORT_PATHS),
  narrative: v.string(),
  danger: v.nullable(v.picklist(DANGER_CODES)),
  place: v.strictObject({ country: v.nullable(v.picklist(COUNTRY_CODES)), detail: v.string() }),
  date: v.strictObject({ precision: v.nullable(v.picklist(DATE_PRECISIONS)), value: v.string() }),
  cooperation: v.string(),
  link: v.string(),
  answers: DraftAnswersSchema,
  extra: v.array(
    v.strictObject({ id: v.string(), version: countField(1), question: v.string(), answer: v.string() }),
  ),
});

const IdentitySchema = v.strictObject({ names: v.string(), reach: v.string(), safety: v.string() });

const FIELDS = {
  /** Where the person was: a word that only the site knows. */
  page: wordField,
  agreed: v.boolean(),
  /** Ids of reviewers who must not read this. */
  leftOut: v.array(bytesField(MEMBER_ID_BYTES)),
  report: AnswersSchema,
  /** What the finished report locks apart. Under the phrase alone it is no more exposed than the rest. */
  identity: IdentitySchema,
};

/** As it was first released: such drafts stay for as long as drafts are kept. */
const DraftV1Schema = v.strictObject({ version: v.literal(1), ...FIELDS });

const FIELDS_WITH_ALONE = {
  ...FIELDS,
  /** Whether one on duty may open names alone in immediate danger. */
  alone: v.boolean(),
};

/** Before anybody could say more than that the team may read. */
const DraftV2Schema = v.strictObject({ version: v.literal(2), ...FIELDS_WITH_ALONE });

const FIELDS_WITH_ALLOWED = {
  ...FIELDS_WITH_ALONE,
  /** What else may be done, as far as it was decided. */
  allowed: v.strictObject({
    switches: v.record(v.picklist(CONSENT_CODES), v.picklist(ANSWERS_TO_SWITCH)),
    destinations: v.array(v.string()),
  }),
};

/** Before anybody was asked about a time of silence. */
const DraftV3Schema = v.strictObject({ version: v.literal(3), ...FIELDS_WITH_ALLOWED });

const PausedDraftSchema = v.strictObject({ version: v.literal(4), ...FIELDS_WITH_ALLOWED });

/** A report that is not finished, and how far its writer was. Whose device it was is not kept: the next one may be another's. */
export type PausedDraft = v.InferOutput<typeof PausedDraftSchema>;

/** The bytes to seal, the broken halves of characters replaced. Throws `bad-encoding` for what could not be read back. */
export const encodeDraft = (draft: PausedDraft): Uint8Array =>
  encodeDocument(wellFormed(draft), PausedDraftSchema);

/** The same value with every text in it made sound, however deep it lies. */
const wellFormed = <Value>(value: Value): Value => {
  if (typeof value === 'string') return value.toWellFormed() as Value;
  if (Array.isArray(value)) return value.map(wellFormed) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, wellFormed(each)])) as Value;
};

/** Throws `bad-encoding`, and `newer-version` for a draft of a later release: the page says to reload. */
export const decodeDraft = (bytes: Uint8Array): PausedDraft => {
  if (startsAsVersion(bytes, 1)) {
    return { ...decodeDocument(DraftV1Schema, bytes), version: 4, alone: false, allowed: NOTHING };
  }
  if (startsAsVersion(bytes, 2)) {
    return { ...decodeDocument(DraftV2Schema, bytes), version: 4, allowed: NOTHING };
  }
  if (startsAsVersion(bytes, 3)) return { ...decodeDocument(DraftV3Schema, bytes), version: 4 };
  return decodeDocument(PausedDraftSchema, bytes);
};

const NOTHING: PausedDraft['allowed'] = {
  switches: {},
  destinations: [],
};
