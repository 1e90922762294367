import * as v from 'valibot';
import { bytesField } from '../../protocol/encoding/document.ts';
import { MESSAGE_ID_BYTES } from '../../protocol/limits.ts';
import { SentFilesSchema } from './sent-files.ts';

/** `files-sent` is written before the `answer` of the same message, whose slot holds exactly this document. */
export const SENT_SCHEMAS = {
  'files-sent': v.strictObject({
    version: v.literal(1),
    message: bytesField(MESSAGE_ID_BYTES),
    sent: SentFilesSchema,
  }),
  /** Written before the server is asked to remove the files of this message. */
  'files-recalled': v.strictObject({ version: v.literal(1), message: bytesField(MESSAGE_ID_BYTES) }),
} as const;
