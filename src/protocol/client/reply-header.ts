import * as v from 'valibot';
import { bytesField } from '../encoding/document.ts';
import { countField, lineField } from '../encoding/fields.ts';
import {
  CASE_ID_BYTES,
  HASH_BYTES,
  LABEL_CHARACTERS,
  MEMBER_ID_BYTES,
  MESSAGE_ID_BYTES,
  MOST_ANSWER_PARTS,
  ORGANISATION_ID_BYTES,
} from '../limits.ts';
import { dayField } from '../times.ts';

/** The header of one part of an answer. `part` counts from 0. Source: docs/protocol.md, section 5. */
export const ReplyHeaderSchema = v.pipe(
  v.strictObject({
    version: v.literal(1),
    organisation: bytesField(ORGANISATION_ID_BYTES),
    caseId: bytesField(CASE_ID_BYTES),
    epoch: countField(),
    index: countField(),
    messageId: bytesField(MESSAGE_ID_BYTES),
    part: countField(),
    parts: countField(1, MOST_ANSWER_PARTS),
    author: bytesField(MEMBER_ID_BYTES),
    label: lineField(LABEL_CHARACTERS),
    roster: bytesField(HASH_BYTES),
    day: dayField,
  }),
  v.check(({ part, parts }) => part < parts, 'part of parts'),
);

export type ReplyHeader = v.InferOutput<typeof ReplyHeaderSchema>;
