import * as v from 'valibot';
import { bytesField } from '../../protocol/encoding/document.ts';
import { MESSAGE_ID_BYTES } from '../../protocol/limits.ts';
import { ToldSchema, ToldWithFilesSchema } from './told-document.ts';

const message = bytesField(MESSAGE_ID_BYTES);

/** The event as it is where no files went: all that earlier releases know. */
export const ToldEventSchema = v.strictObject({ version: v.literal(1), message, told: ToldSchema });
/** The same where files went, of the version of the document. */
export const ToldWithFilesEventSchema = v.strictObject({
  version: v.literal(2),
  message,
  told: ToldWithFilesSchema,
});

/** Written before the `answer` of the same message, whose slot holds exactly this document. */
export const TOLD_SCHEMAS = {
  'reporter-told': v.variant('version', [ToldEventSchema, ToldWithFilesEventSchema]),
} as const;
