import * as v from 'valibot';
import { bytesField } from '../encoding/document.ts';
import { countField, wordField } from '../encoding/fields.ts';
import { CASE_ID_BYTES, HASH_BYTES, MEMBER_ID_BYTES, ORGANISATION_ID_BYTES } from '../limits.ts';
import { instantField } from '../times.ts';

/** The header of a log event: its place, its time and its author. Source: docs/protocol.md, section 6. */
export const LogEventHeaderSchema = v.strictObject({
  version: v.literal(1),
  organisation: bytesField(ORGANISATION_ID_BYTES),
  log: bytesField(CASE_ID_BYTES),
  epoch: countField(),
  sequence: countField(),
  previous: v.nullable(bytesField(HASH_BYTES)),
  roster: bytesField(HASH_BYTES),
  time: instantField,
  author: bytesField(MEMBER_ID_BYTES),
  type: wordField,
});

export type LogEventHeader = v.InferOutput<typeof LogEventHeaderSchema>;
