import type { Brand } from './encoding/brand.ts';
import { concat, exactly, u32be } from './encoding/bytes.ts';
import { decodeFrames, encodeFrames } from './encoding/frames.ts';
import { partsOf } from './encoding/parts.ts';
import { readerOf } from './encoding/reader.ts';
import { ProtocolError } from './errors.ts';
import { LABEL } from './labels.ts';
import { DRAFT_BYTES, DRAFT_DELETE_BYTES, ENVELOPE_BYTES, KEY_BYTES, SIGNATURE_BYTES } from './limits.ts';
import { hash, signLabelled, verifyLabelled } from './primitives/keyed.ts';

/** 32 bytes under which a draft is stored. */
export type DraftId = Brand<Uint8Array, 'DraftId'>;

/** One revision of a draft, as its writer hands it to the server. */
export interface DraftWrite {
  readonly revision: number; // from 1
  readonly sealed: Uint8Array; // DRAFT_BYTES
  readonly writeKey: Uint8Array; // 32 bytes, public
  readonly signature: Uint8Array;
}

/** Where a draft is stored: whoever cannot sign under the key cannot take the place. */
export const draftIdOf = (writeKey: Uint8Array): DraftId => hash(LABEL.draftId, writeKey) as DraftId;

const signedPart = ({ writeKey, revision, sealed }: Omit<DraftWrite, 'signature'>): Uint8Array =>
  partsOf(draftIdOf(writeKey), u32be(revision), hash(LABEL.draftSealedHash, sealed));

/** Signs a revision with the draft's write key (64-byte secret key). */
export const signDraftWrite = (write: Omit<DraftWrite, 'signature'>, secretKey: Uint8Array): DraftWrite => ({
  ...write,
  signature: signLabelled(secretKey, LABEL.draftWrite, signedPart(write)),
});

/** Throws `bad-signature` unless the revision was signed by its write key. */
export const verifyDraftWrite = (write: DraftWrite): void =>
  verifyLabelled(write.writeKey, LABEL.draftWrite, signedPart(write), write.signature);

/** `FRAMES("call/draft"; …)` in exactly the size of an envelope. Source: docs/protocol.md, "Calls". */
export const encodeDraftWrite = (write: DraftWrite): Uint8Array =>
  encodeFrames(
    LABEL.callDraft,
    [u32be(write.revision), write.sealed, write.writeKey, write.signature],
    ENVELOPE_BYTES,
  );

/** Throws `bad-encoding` or `bad-length` unless every field has its size, and `bad-padding`. */
export const decodeDraftWrite = (bytes: Uint8Array): DraftWrite => {
  const frames = decodeFrames(LABEL.callDraft, exactly(bytes, ENVELOPE_BYTES), 'padded');
  const [revision, sealed, writeKey, signature] = frames;
  if (!revision || !sealed || !writeKey || !signature || frames.length !== 4) {
    throw new ProtocolError('bad-encoding', 'draft');
  }
  const write = {
    revision: readerOf(exactly(revision, 4)).u32(),
    sealed: exactly(sealed, DRAFT_BYTES),
    writeKey: exactly(writeKey, KEY_BYTES),
    signature: exactly(signature, SIGNATURE_BYTES),
  };
  if (write.revision < 1) throw new ProtocolError('bad-encoding', 'draft');
  return write;
};

/** `write key ‖ signature`: what removes a draft. */
export const signDraftDeletion = (writeKey: Uint8Array, secretKey: Uint8Array): Uint8Array =>
  concat(writeKey, signLabelled(secretKey, LABEL.draftDelete, draftIdOf(writeKey)));

/** Whether the key in front signed for the removal of its draft. Throws `bad-length` on any other size. */
export const isDraftDeletion = (bytes: Uint8Array): boolean => {
  const reader = readerOf(exactly(bytes, DRAFT_DELETE_BYTES));
  const writeKey = reader.take(KEY_BYTES);
  try {
    verifyLabelled(writeKey, LABEL.draftDelete, draftIdOf(writeKey), reader.rest());
    return true;
  } catch (error) {
    if (error instanceof ProtocolError && error.code === 'bad-signature') return false;
    throw error;
  }
};
