import * as v from 'valibot';
import { bytesField } from '../../protocol/encoding/document.ts';
import { MESSAGE_ID_BYTES } from '../../protocol/limits.ts';
import { ToldSchema } from './told-document.ts';

/** Written before the `answer` of the same message, whose slot holds exactly this document. */
export const TOLD_SCHEMAS = {
  'reporter-told': v.strictObject({
    version: v.literal(1),
    message: bytesField(MESSAGE_ID_BYTES),
    told: ToldSchema,
  }),
} as const;
