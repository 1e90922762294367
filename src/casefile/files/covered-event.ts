import * as v from 'valibot';
import { bytesField } from '../../protocol/encoding/document.ts';
import { countField, lineField } from '../../protocol/encoding/fields.ts';
import { BLOB_ID_BYTES, HASH_BYTES, KEY_BYTES, MOST_BLOB_PARTS } from '../../protocol/limits.ts';
import { COVERED_TYPES, MOST_COVERED_BYTES, MOST_COVERS } from './covered-limits.ts';
import { FILE_ITEM_ID_BYTES, FILE_NAME_CHARACTERS } from './file-fields.ts';

const MOST_PAGES = 100_000;

const id = bytesField(FILE_ITEM_ID_BYTES);

/** A picture of one page of a file of the case, with parts of it covered for good, lies sealed at the server. */
export const COVERED_SCHEMAS = {
  'file-covered': v.strictObject({
    version: v.literal(1),
    /** Of the copy: random, as that of a file that came. */
    item: id,
    /** The file of which it is a copy. */
    parent: id,
    /** The first is 1; a picture has one. */
    page: countField(1, MOST_PAGES),
    /** How many parts are covered. */
    covers: countField(0, MOST_COVERS),
    blob: v.strictObject({
      id: bytesField(BLOB_ID_BYTES),
      parts: countField(1, MOST_BLOB_PARTS),
      key: bytesField(KEY_BYTES),
    }),
    name: lineField(FILE_NAME_CHARACTERS),
    mediaType: v.picklist(COVERED_TYPES),
    bytes: countField(1, MOST_COVERED_BYTES),
    /** SHA-256 of the picture. */
    hash: bytesField(HASH_BYTES),
  }),
} as const;
