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

/** The header of a head slot. Answers from `firstIndex` up to `nextIndex` are live. Source: docs/protocol.md, section 5. */
export const HeadHeaderSchema = v.pipe(
  v.strictObject({
    version: v.literal(1),
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
  }),
  v.check(({ firstIndex, nextIndex }) => {
    const live = nextIndex - firstIndex;
    return live >= 0 && live <= LIVE_ANSWERS;
  }, 'live answers'),
);

export type HeadHeader = v.InferOutput<typeof HeadHeaderSchema>;
