import { u32be } from './encoding/bytes.ts';
import { decodeFrames, encodeFrames } from './encoding/frames.ts';
import { partsOf } from './encoding/parts.ts';
import { readerOf } from './encoding/reader.ts';
import { ProtocolError } from './errors.ts';
import { LABEL } from './labels.ts';
import { KEY_BYTES, SIGNATURE_BYTES, SLOT_BYTES } from './limits.ts';
import { hash, signLabelled, verifyLabelled } from './primitives/keyed.ts';
import type { SlotId } from './slot-id.ts';

/** One revision of a head slot, as a member hands it to the server. */
export interface HeadSlotWrite {
  readonly revision: number;
  readonly sealed: Uint8Array;
  readonly writeKey: Uint8Array;
  readonly nextWriteKey: Uint8Array; // empty, or 32 bytes when the epoch changes
  readonly signature: Uint8Array;
}

const signedPart = (id: SlotId, write: Omit<HeadSlotWrite, 'signature'>): Uint8Array =>
  partsOf(
    id,
    u32be(write.revision),
    hash(LABEL.headSealedHash, write.sealed),
    write.writeKey,
    write.nextWriteKey,
  );

/** Signs a revision with the head write key (64-byte secret key). */
export const signHeadSlotWrite = (
  id: SlotId,
  write: Omit<HeadSlotWrite, 'signature'>,
  secretKey: Uint8Array,
): HeadSlotWrite => ({
  ...write,
  signature: signLabelled(secretKey, LABEL.headWrite, signedPart(id, write)),
});

/** Throws `bad-signature` unless the revision was signed by this write key for this slot. */
export const verifyHeadSlotWrite = (id: SlotId, write: HeadSlotWrite, writeKey: Uint8Array): void =>
  verifyLabelled(writeKey, LABEL.headWrite, signedPart(id, write), write.signature);

/** `FRAMES("call/head-slot"; …)`: the body of the call. Source: docs/protocol.md, "Calls". */
export const encodeHeadSlotWrite = (write: HeadSlotWrite): Uint8Array =>
  encodeFrames(LABEL.callHeadSlot, [
    u32be(write.revision),
    write.sealed,
    write.writeKey,
    write.nextWriteKey,
    write.signature,
  ]);

/** Throws `bad-encoding` or `bad-length` unless every field has one of its sizes. */
export const decodeHeadSlotWrite = (bytes: Uint8Array): HeadSlotWrite => {
  const frames = decodeFrames(LABEL.callHeadSlot, bytes, 'exact');
  const [revision, sealed, writeKey, nextWriteKey, signature] = frames;
  if (!revision || !sealed || !writeKey || !nextWriteKey || !signature || frames.length !== 5) {
    throw new ProtocolError('bad-encoding', 'head slot');
  }
  const sound =
    revision.length === 4 &&
    sealed.length === SLOT_BYTES &&
    writeKey.length === KEY_BYTES &&
    (nextWriteKey.length === 0 || nextWriteKey.length === KEY_BYTES) &&
    signature.length === SIGNATURE_BYTES;
  if (!sound) throw new ProtocolError('bad-length', 'head slot');
  return { revision: readerOf(revision).u32(), sealed, writeKey, nextWriteKey, signature };
};
