import * as v from 'valibot';
import { bytesField } from '../encoding/document.ts';
import { countField, wordField } from '../encoding/fields.ts';
import {
  CASE_ID_BYTES,
  HASH_BYTES,
  LIVE_ANSWERS,
  MEMBER_ID_BYTES,
  ORGANISATION_ID_BYTES,
} from '../limits.ts';
import { dayField } from '../times.ts';

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
    earlier: v.pipe(
      v.array(v.strictObject({ epoch: countField(), until: countField(1) })),
      v.minLength(1),
      v.maxLength(LIVE_ANSWERS),
    ),
  }),
  v.check((header) => isLiveRange(header), 'live answers'),
  v.check(({ epoch, firstIndex, nextIndex, earlier }) => {
    const epochs = [...earlier.map((part) => part.epoch), epoch];
    const ends = [firstIndex, ...earlier.map(({ until }) => until)];
    return isRising(epochs) && isRising(ends) && (ends.at(-1) ?? 0) <= nextIndex;
  }, 'earlier epochs'),
);

const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? number));

export type HeadHeader = v.InferOutput<typeof HeadHeaderSchema> | v.InferOutput<typeof SpanningHeadSchema>;
