import * as v from 'valibot';
import { bytesField } from '../../protocol/encoding/document.ts';
import { countField, lineField } from '../../protocol/encoding/fields.ts';
import {
  BLOB_ID_BYTES,
  HASH_BYTES,
  KEY_BYTES,
  LARGEST_FILE_BYTES,
  MOST_BLOB_PARTS,
} from '../../protocol/limits.ts';
import { CAPTURED_BY, CLEANINGS, EVIDENCE_KINDS, FACES } from '../codes/evidence.ts';
import { FILE_ITEM_ID_BYTES, FILE_NAME_CHARACTERS, mediaTypeField } from './file-fields.ts';

/** Files in one report or one message. */
export const MOST_FILE_ITEMS = 20;

const blobAt = {
  id: bytesField(BLOB_ID_BYTES),
  parts: countField(1, MOST_BLOB_PARTS),
};

/** Where a file lies, and what opens it. */
export const openBlobField = v.strictObject({ ...blobAt, key: bytesField(KEY_BYTES) });

/** Where a file lies whose key is split: a commitment to it, and a hash of each holder's part. */
export const lockedBlobField = v.strictObject({
  ...blobAt,
  commitment: bytesField(HASH_BYTES),
  shareHashes: v.array(bytesField(HASH_BYTES)),
});

/** What is said of a file beside where it lies; `id` stands in front of that. */
export const aboutFile = {
  name: lineField(FILE_NAME_CHARACTERS),
  mediaType: mediaTypeField,
  bytes: countField(0, LARGEST_FILE_BYTES),
  /** SHA-256 of the file as its sender has it. */
  originalHash: bytesField(HASH_BYTES),
  /** SHA-256 of what the blob holds: the same where nothing was taken out. */
  copyHash: bytesField(HASH_BYTES),
  cleaned: v.picklist(CLEANINGS),
  kind: v.picklist(EVIDENCE_KINDS),
  capturedBy: v.picklist(CAPTURED_BY),
  faces: v.picklist(FACES),
};

/** By which a consent names a file: random, so that no copy of the file leads to it. */
export const fileIdField = bytesField(FILE_ITEM_ID_BYTES);

/** A file that lies sealed at the server, as it stands in a report, a message or an answer. */
export const FileItemSchema = v.pipe(
  v.strictObject({ id: fileIdField, blob: openBlobField, ...aboutFile }),
  v.check((item) => item.cleaned === 'cleaned' || item.originalHash === item.copyHash, 'one hash'),
);

export type FileItem = v.InferOutput<typeof FileItemSchema>;

/** The files of one document: at least one, each under its own id and in its own blob. */
export const fileItemsField = v.pipe(
  v.array(FileItemSchema),
  v.minLength(1),
  v.maxLength(MOST_FILE_ITEMS),
  v.check((items) => new Set(items.map(({ id }) => id)).size === items.length, 'a file twice'),
  v.check((items) => new Set(items.map(({ blob }) => blob.id)).size === items.length, 'a blob twice'),
);
