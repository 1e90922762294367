import * as v from 'valibot';
import { bytesField } from '../../protocol/encoding/document.ts';
import { countField } from '../../protocol/encoding/fields.ts';
import { FILE_ITEM_ID_BYTES } from './file-fields.ts';

const version = v.literal(1);
const REASON_CHARACTERS = 2_000;
const reason = v.pipe(v.string(), v.minLength(1), v.maxLength(REASON_CHARACTERS));

/** What is written about the files of a case. A copy on a disk is taken by two: asked for, agreed to (`agreed`), saved. */
export const FILES_SCHEMAS = {
  'file-ask': v.strictObject({
    version,
    item: bytesField(FILE_ITEM_ID_BYTES),
    reason,
  }),
  /** Asks colleagues for their parts of the key of a file that two have to open. */
  'original-ask': v.strictObject({ version, item: bytesField(FILE_ITEM_ID_BYTES), reason }),
  /** Written before its author sees anything of the file. `request`: the sequence of the event that asked. */
  'original-opened': v.strictObject({ version, request: countField() }),
  /** Written before the copy is made. `ask`: the sequence of the event that asked. */
  'file-saved': v.strictObject({ version, ask: countField() }),
} as const;
