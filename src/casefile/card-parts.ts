import * as v from 'valibot';
import { bytesField } from '../protocol/encoding/document.ts';
import { lineField } from '../protocol/encoding/fields.ts';
import { MEMBER_ID_BYTES } from '../protocol/limits.ts';
import { PATTERN_CHARACTERS } from './triage-event.ts';

/** Whose turn it is: the last word of the conversation was the other's. */
export const WAITS_FOR = ['team', 'reporter'] as const;

/** That somebody calls a case junk, under the name of its kind, and whether a second reviewer agreed. */
export const CardJunkSchema = v.strictObject({
  pattern: lineField(PATTERN_CHARACTERS),
  by: bytesField(MEMBER_ID_BYTES),
  agreed: v.boolean(),
});

export type CardJunk = v.InferOutput<typeof CardJunkSchema>;
