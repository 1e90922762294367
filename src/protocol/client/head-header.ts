import * as v from 'valibot';
import { bytesField } from '../encoding/document.ts';
import { countField, wordField } from '../encoding/fields.ts';
import { startsAsVersion } from '../encoding/starts-as-version.ts';
import {
  CASE_ID_BYTES,
  HASH_BYTES,
  LIVE_ANSWERS,
  MEMBER_ID_BYTES,
  MOST_HELD_HASHES,
  MOST_OPEN_QUESTIONS,
  MOST_TOLD_OPENINGS,
  ORGANISATION_ID_BYTES,
} from '../limits.ts';
import { dayField } from '../times.ts';
import { QuestionSchema } from './confirmation.ts';

const FIELDS = {
  organisation: bytesField(ORGANISATION_ID_BYTES),
  caseId: bytesField(CASE_ID_BYTES),
  revision: countField(1),
  epoch: countField(),
  firstIndex: countField(),
  nextIndex: countField(),
  received: dayField,
  status: wordField,
  author: bytesField(MEMBER_ID_BYTES),
  roster: bytesField(HASH_BYTES),
  day: dayField,
};

interface Range {
  readonly firstIndex: number;
  readonly nextIndex: number;
}

interface Spanning extends Range {
  readonly epoch: number;
  readonly earlier: readonly { readonly epoch: number; readonly until: number }[];
}

const EarlierSchema = v.strictObject({ epoch: countField(), until: countField(1) });

const isLiveRange = ({ firstIndex, nextIndex }: Range): boolean => {
  const live = nextIndex - firstIndex;
  return live >= 0 && live <= LIVE_ANSWERS;
};

/** The header of a head slot whose live answers are all of one epoch: from `firstIndex` up to `nextIndex`. Source: docs/protocol.md, section 5. */
export const HeadHeaderSchema = v.pipe(
  v.strictObject({ version: v.literal(1), ...FIELDS }),
  v.check((header) => isLiveRange(header), 'live answers'),
);

/** The same where answers of earlier epochs are live too: of each epoch those below `until`, after those of the one before. */
export const SpanningHeadSchema = v.pipe(
  v.strictObject({
    version: v.literal(2),
    ...FIELDS,
    earlier: v.pipe(v.array(EarlierSchema), v.minLength(1), v.maxLength(LIVE_ANSWERS)),
  }),
  v.check((header) => isLiveRange(header), 'live answers'),
  v.check((header) => areEarlier(header), 'earlier epochs'),
);

const hashes = countField(0, MOST_HELD_HASHES);

const CONSENT_FIELDS = {
  earlier: v.pipe(v.array(EarlierSchema), v.maxLength(LIVE_ANSWERS)),
  held: v.strictObject({ consents: hashes, withdrawals: hashes, confirmations: hashes }),
  questions: v.pipe(v.array(QuestionSchema), v.maxLength(MOST_OPEN_QUESTIONS)),
};

/**
 * The same where there is more to tell of consent than the one that is shown: how many hashes of each kind follow, and what
 * reviewers ask.
 */
export const ConsentHeadSchema = v.pipe(
  v.strictObject({ version: v.literal(3), ...FIELDS, ...CONSENT_FIELDS }),
  v.check((header) => isLiveRange(header), 'live answers'),
  v.check((header) => areEarlier(header), 'earlier epochs'),
);

const OpeningSchema = v.strictObject({ day: dayField, byRules: v.boolean() });

/** That one person opened the names alone, and whether nothing in the case stands against it. */
export type ToldOpening = v.InferOutput<typeof OpeningSchema>;

/** The same where names were opened alone: the last of these openings, in their order. */
export const OpenedHeadSchema = v.pipe(
  v.strictObject({
    version: v.literal(4),
    ...FIELDS,
    ...CONSENT_FIELDS,
    openings: v.pipe(v.array(OpeningSchema), v.minLength(1), v.maxLength(MOST_TOLD_OPENINGS)),
  }),
  v.check((header) => isLiveRange(header), 'live answers'),
  v.check((header) => areEarlier(header), 'earlier epochs'),
);

const areEarlier = ({ epoch, firstIndex, nextIndex, earlier }: Spanning): boolean => {
  const epochs = [...earlier.map((part) => part.epoch), epoch];
  const ends = [firstIndex, ...earlier.map(({ until }) => until)];
  return isRising(epochs) && isRising(ends) && (ends.at(-1) ?? 0) <= nextIndex;
};

const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? number));

export type HeadHeader =
  | v.InferOutput<typeof HeadHeaderSchema>
  | v.InferOutput<typeof SpanningHeadSchema>
  | v.InferOutput<typeof ConsentHeadSchema>
  | v.InferOutput<typeof OpenedHeadSchema>;

/** Whether this is the header of a head slot that tells of names opened alone. */
export const tellsOpenings = (rawHeader: Uint8Array): boolean => startsAsVersion(rawHeader, 4);

/** Whether this is the header of a head slot that tells more of consent, as one that tells of openings does. */
export const tellsConsent = (rawHeader: Uint8Array): boolean =>
  startsAsVersion(rawHeader, 3) || tellsOpenings(rawHeader);
