import * as v from 'valibot';
import { bytesField, decodeDocument, encodeDocument } from '../../protocol/encoding/document.ts';
import { countField } from '../../protocol/encoding/fields.ts';
import { startsAsVersion } from '../../protocol/encoding/starts-as-version.ts';
import {
  LARGEST_FILE_BYTES,
  MEMBER_ID_BYTES,
  MOST_INTAKE_MEMBERS,
  SMALLEST_IDENTITY_QUORUM,
} from '../../protocol/limits.ts';
import {
  aboutFile,
  fileIdField,
  fileItemsField,
  lockedBlobField,
  MOST_FILE_ITEMS,
  openBlobField,
} from './file-item.ts';
import { sealedPartsField } from './sealed-parts-field.ts';

/** In UTF-16 units. */
const FILES_TEXT_CHARACTERS = 2_000;

/** What its sender says of them; may be empty. */
const text = v.pipe(v.string(), v.maxLength(FILES_TEXT_CHARACTERS));

const OpenMessageSchema = v.strictObject({ version: v.literal(1), text, items: fileItemsField });

/** The untouched original of a cleaned file: what is said of that file holds for it. */
const OriginalSchema = v.strictObject({
  id: fileIdField,
  bytes: countField(0, LARGEST_FILE_BYTES),
  blob: lockedBlobField,
});

/** A file that could not be cleaned is locked; the original of one that was may lie locked beside it. */
const LaterItemSchema = v.pipe(
  v.strictObject({
    id: fileIdField,
    blob: v.union([openBlobField, lockedBlobField]),
    ...aboutFile,
    original: v.nullable(OriginalSchema),
  }),
  v.check((item) => item.cleaned === 'cleaned' || item.originalHash === item.copyHash, 'one hash'),
  v.check((item) => item.cleaned === 'cleaned' || item.original === null, 'nothing but the original'),
  v.check((item) => 'commitment' in item.blob === (item.cleaned === 'not-possible'), 'locked'),
);

export type LaterItem = v.InferOutput<typeof LaterItemSchema>;

const holdersField = v.pipe(
  v.array(v.strictObject({ member: bytesField(MEMBER_ID_BYTES), parts: sealedPartsField })),
  v.minLength(SMALLEST_IDENTITY_QUORUM),
  v.maxLength(MOST_INTAKE_MEMBERS),
  v.check((all) => new Set(all.map(({ member }) => member)).size === all.length, 'a holder twice'),
);

/** All blobs that a message names, with the ids of what lies in them. */
const placesIn = (items: readonly LaterItem[]) =>
  items.flatMap(({ id, blob, original }) => [{ id, blob }, ...(original === null ? [] : [original])]);

const locksIn = (items: readonly LaterItem[]) =>
  placesIn(items).flatMap(({ blob }) => ('commitment' in blob ? [blob] : []));

const LockedMessageSchema = v.pipe(
  v.strictObject({
    version: v.literal(2),
    text,
    items: v.pipe(v.array(LaterItemSchema), v.minLength(1), v.maxLength(MOST_FILE_ITEMS)),
    /** How many of the holders open a locked file together. */
    quorum: countField(SMALLEST_IDENTITY_QUORUM, MOST_INTAKE_MEMBERS),
    /** Each with their parts of the keys of all locked files, sealed to them. */
    holders: holdersField,
  }),
  v.check(({ quorum, holders }) => quorum <= holders.length, 'quorum'),
  v.check(({ items }) => locksIn(items).length > 0, 'nothing locked'),
  v.check(
    ({ items, holders }) => locksIn(items).every(({ shareHashes }) => shareHashes.length === holders.length),
    'a hash for each holder',
  ),
  v.check(({ items }) => {
    const places = placesIn(items);
    return new Set(places.map(({ id }) => id)).size === places.length;
  }, 'a file twice'),
  v.check(({ items }) => {
    const places = placesIn(items);
    return new Set(places.map(({ blob }) => blob.id)).size === places.length;
  }, 'a blob twice'),
);

export type LockedMessage = v.InferOutput<typeof LockedMessageSchema>;

/** Files that come after the report: the data of a message of the kind `files`. Version 2: some of them take two to open. */
export type FilesMessage = v.InferOutput<typeof OpenMessageSchema> | LockedMessage;

/** The bytes to seal. Throws `bad-encoding` for what could not be read back. */
export const encodeFilesMessage = (message: FilesMessage): Uint8Array =>
  message.version === 1
    ? encodeDocument(message, OpenMessageSchema)
    : encodeDocument(message, LockedMessageSchema);

/** Throws `bad-encoding`, and `newer-version` for a message of a later release. */
export const decodeFilesMessage = (bytes: Uint8Array): FilesMessage =>
  startsAsVersion(bytes, 1)
    ? decodeDocument(OpenMessageSchema, bytes)
    : decodeDocument(LockedMessageSchema, bytes);
