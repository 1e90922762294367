import * as v from 'valibot';
import { bytesField, decodeDocument, encodeDocument } from '../../protocol/encoding/document.ts';
import { countField, lineField } from '../../protocol/encoding/fields.ts';
import {
  BLOB_ID_BYTES,
  HASH_BYTES,
  KEY_BYTES,
  LARGEST_FILE_BYTES,
  MOST_BLOB_PARTS,
} from '../../protocol/limits.ts';
import { CLEANINGS } from '../codes/evidence.ts';
import { FILE_ITEM_ID_BYTES, FILE_NAME_CHARACTERS, mediaTypeField } from './file-fields.ts';

/** Files in one slot: what sixteen live slots hold is removed by one call. */
export const MOST_SENT_FILES = 4;
/** In UTF-16 units. */
export const SENT_TEXT_CHARACTERS = 500;

// Each unit takes three octets of JSON at most: the largest document fits into a slot.
const NO_CONTROLS = /^[^\p{Cc}]*(?:\n[^\p{Cc}]*)*$/u;

const SentFileSchema = v.strictObject({
  id: bytesField(FILE_ITEM_ID_BYTES),
  blob: v.strictObject({
    id: bytesField(BLOB_ID_BYTES),
    parts: countField(1, MOST_BLOB_PARTS),
    /** What opens it. */
    key: bytesField(KEY_BYTES),
    /** What reads it without a session, and removes it. */
    deletion: bytesField(KEY_BYTES),
  }),
  name: lineField(FILE_NAME_CHARACTERS),
  mediaType: mediaTypeField,
  bytes: countField(0, LARGEST_FILE_BYTES),
  /** SHA-256 of what the blob holds. */
  hash: bytesField(HASH_BYTES),
  cleaned: v.picklist(CLEANINGS),
});

const distinct = (values: readonly string[]): boolean => new Set(values).size === values.length;

/** What a reviewer sends to the reporter: files that lie sealed at the server, and a line to go with them. */
export const SentFilesSchema = v.strictObject({
  version: v.literal(1),
  /** May be empty. */
  text: v.pipe(v.string(), v.maxLength(SENT_TEXT_CHARACTERS), v.regex(NO_CONTROLS)),
  items: v.pipe(
    v.array(SentFileSchema),
    v.minLength(1),
    v.maxLength(MOST_SENT_FILES),
    v.check((items) => distinct(items.map(({ id }) => id)), 'a file twice'),
    v.check((items) => distinct(items.map(({ blob }) => blob.id)), 'a blob twice'),
  ),
});

export type SentFiles = v.InferOutput<typeof SentFilesSchema>;
export type SentFile = SentFiles['items'][number];

/** The bytes to seal. Throws `bad-encoding` for what could not be read back. */
export const encodeSentFiles = (sent: SentFiles): Uint8Array => encodeDocument(sent, SentFilesSchema);

/** Throws `bad-encoding`, and `newer-version` for a document of a later release. */
export const decodeSentFiles = (bytes: Uint8Array): SentFiles => decodeDocument(SentFilesSchema, bytes);

/** A line to go with files, made fit for the document: line ends alike, no other control characters, not too long. */
export const plainSentText = (typed: string): string =>
  typed
    .toWellFormed()
    .replace(/\r\n?/gu, '\n')
    .replace(/(?!\n)\p{Cc}/gu, ' ')
    .trim()
    .slice(0, SENT_TEXT_CHARACTERS)
    .toWellFormed();
