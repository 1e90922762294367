import { sealAgeFile } from '../age/file.ts';
import type { KemPublicKey } from '../age/keys.ts';
import { toBase64url } from '../encoding/base64url.ts';
import { exactly } from '../encoding/bytes.ts';
import { encodeDocument } from '../encoding/document.ts';
import { encodeFrames } from '../encoding/frames.ts';
import { partsOf } from '../encoding/parts.ts';
import { utf8 } from '../encoding/utf8.ts';
import { LABEL } from '../labels.ts';
import {
  KEY_BYTES,
  LABEL_CHARACTERS,
  MESSAGE_ID_BYTES,
  MOST_ANSWER_PARTS,
  SIGNATURE_BYTES,
} from '../limits.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { sealUnder, signLabelled } from '../primitives/keyed.ts';
import { destroyHashOf, type SlotId, slotIdOf } from '../slot-id.ts';
import { dayOf } from '../times.ts';
import { type LogKeys, slotKey, slotToken } from './case-secret.ts';
import { type ReplyHeader, ReplyHeaderSchema } from './reply-header.ts';
import { ANSWER_LABELS, FILES_LABELS, type SlotLabels, TOLD_LABELS } from './slot-labels.ts';
import { type ReplyAuthor, SLOT_PLAINTEXT_BYTES, type SlotPlace } from './slot-seal.ts';

/** One part of an answer, ready to be stored. */
export interface SealedReply {
  readonly id: SlotId;
  readonly sealed: Uint8Array; // exactly 8 KiB
  readonly destroyHash: Uint8Array;
}

/** One part of an answer. `messageId`: 16 random bytes that its parts share; `part` counts from 0. */
export interface ReplyDraft {
  readonly index: number;
  readonly messageId: Uint8Array;
  readonly part: number;
  readonly parts: number;
  readonly text: string;
}

const LARGEST_U32 = 0xffff_ffff;

const LONGEST_HEADER: ReplyHeader = {
  version: 1,
  organisation: 'A'.repeat(22),
  caseId: 'A'.repeat(43),
  epoch: LARGEST_U32,
  index: LARGEST_U32,
  messageId: 'A'.repeat(22),
  part: MOST_ANSWER_PARTS - 1,
  parts: MOST_ANSWER_PARTS,
  author: 'A'.repeat(22),
  label: '\u{6f22}'.repeat(LABEL_CHARACTERS), // three bytes for each unit: the most that UTF-8 takes
  roster: 'A'.repeat(43),
  day: '2000-01-01',
};

/** UTF-8 bytes of text that every slot holds, whoever writes: what remains beside the longest header. */
export const REPLY_TEXT_BYTES =
  SLOT_PLAINTEXT_BYTES -
  encodeFrames(LABEL.slotContent, [
    encodeDocument(LONGEST_HEADER, ReplyHeaderSchema),
    new Uint8Array(0),
    new Uint8Array(KEY_BYTES),
    new Uint8Array(SIGNATURE_BYTES),
  ]).length;

/** To whom a slot is sealed, by whom, and when: in milliseconds since 1970, of which only the day is kept. */
type Sealing = readonly [
  recipient: KemPublicKey,
  author: ReplyAuthor,
  place: SlotPlace,
  now: number,
  entropy: Entropy,
];

/**
 * Seals one part of an answer to the reporter. Throws `too-long`, `bad-encoding` for a part beyond its parts or a half surrogate pair, `bad-length`.
 * Source: docs/protocol.md, section 5.
 */
export const sealReply = (keys: LogKeys, { text, ...slot }: ReplyDraft, ...how: Sealing): SealedReply =>
  sealAs(ANSWER_LABELS, keys, { ...slot, data: utf8(text) }, ...how);

/** A document of the casefile in the slot of an answer. `messageId`: that of the answer in whose place it stands. */
export interface DocumentDraft {
  readonly index: number;
  readonly messageId: Uint8Array;
  readonly document: Uint8Array;
}

/**
 * Seals a report-back into the slot of an answer: the same token, key and size, under labels of its own, so that a page which does not
 * know them takes it for noise. Throws as `sealReply` does; every slot holds `REPLY_TEXT_BYTES` of document. Source: docs/protocol.md, section 5.
 */
export const sealTold = (keys: LogKeys, draft: DocumentDraft, ...how: Sealing): SealedReply =>
  sealAs(TOLD_LABELS, keys, wholeOf(draft), ...how);

/** The same for files that a reviewer sends. Source: docs/protocol.md, section 5. */
export const sealFiles = (keys: LogKeys, draft: DocumentDraft, ...how: Sealing): SealedReply =>
  sealAs(FILES_LABELS, keys, wholeOf(draft), ...how);

const wholeOf = ({ index, messageId, document: data }: DocumentDraft): SlotDraft => ({
  index,
  messageId,
  part: 0,
  parts: 1,
  data,
});

type SlotDraft = Omit<ReplyDraft, 'text'> & { readonly data: Uint8Array };

const sealAs = (
  labels: SlotLabels,
  keys: LogKeys,
  slot: SlotDraft,
  ...[recipient, author, place, now, entropy]: Sealing
): SealedReply => {
  const id = slotIdOf(slotToken(keys, slot.index));
  const header = encodeDocument(headerOf(keys, slot, author, place, dayOf(now)), ReplyHeaderSchema);
  const destroyToken = entropy.bytes(KEY_BYTES);
  const signed = partsOf(id, header, slot.data, destroyToken);
  const signature = signLabelled(author.signingKey, labels.signature, signed);
  const frames = [header, slot.data, destroyToken, signature];
  const plaintext = encodeFrames(labels.content, frames, SLOT_PLAINTEXT_BYTES);
  const file = sealAgeFile({ plaintext, recipients: [recipient], decoys: 0, entropy });
  const sealed = sealUnder(slotKey(keys, slot.index), labels.seal, [id], file, entropy);
  return { id, sealed, destroyHash: destroyHashOf(destroyToken) };
};

const headerOf = (
  keys: LogKeys,
  { index, messageId, part, parts }: SlotDraft,
  author: ReplyAuthor,
  { organisation, roster }: SlotPlace,
  day: string,
): ReplyHeader => ({
  version: 1,
  organisation: toBase64url(organisation),
  caseId: toBase64url(keys.log),
  epoch: keys.epoch,
  index,
  messageId: toBase64url(exactly(messageId, MESSAGE_ID_BYTES)),
  part,
  parts,
  author: toBase64url(author.member),
  label: author.label,
  roster: toBase64url(roster.hash),
  day,
});
