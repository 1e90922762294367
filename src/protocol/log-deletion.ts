import type { Brand } from './encoding/brand.ts';
import { concat, exactly, u32be } from './encoding/bytes.ts';
import { decodeFrames, encodeFrames } from './encoding/frames.ts';
import { partsOf } from './encoding/parts.ts';
import { readerOf } from './encoding/reader.ts';
import { ProtocolError } from './errors.ts';
import { LABEL } from './labels.ts';
import { KEY_BYTES, SIGNATURE_BYTES, SLOT_TOKEN_BYTES } from './limits.ts';
import { hash, signLabelled, verifyLabelled } from './primitives/keyed.ts';

/** 32 bytes: all that is kept of the id of a deleted case. */
export type Tombstone = Brand<Uint8Array, 'Tombstone'>;

/** What a member hands to the server to have a case removed. Tokens show that the slots are of the case. */
export interface LogDeletion {
  readonly sequence: number; // of the last event that the member has seen
  readonly writeKey: Uint8Array;
  readonly headToken: Uint8Array;
  readonly slotTokens: readonly Uint8Array[];
  readonly signature: Uint8Array;
}

/** Source: docs/protocol.md, section 6. */
export const tombstoneOf = (log: Uint8Array): Tombstone => hash(LABEL.caseTombstone, log) as Tombstone;

const signedPart = (
  log: Uint8Array,
  { sequence, writeKey, headToken, slotTokens }: Omit<LogDeletion, 'signature'>,
): Uint8Array => partsOf(log, u32be(sequence), writeKey, headToken, concat(...slotTokens));

/** Signs a deletion with the log's write key (64-byte secret key). */
export const signDeletion = (
  log: Uint8Array,
  deletion: Omit<LogDeletion, 'signature'>,
  secretKey: Uint8Array,
): LogDeletion => ({
  ...deletion,
  signature: signLabelled(secretKey, LABEL.logDelete, signedPart(log, deletion)),
});

/** Throws `bad-signature` unless the deletion was signed by its write key for this log. */
export const verifyDeletion = (log: Uint8Array, deletion: LogDeletion): void =>
  verifyLabelled(deletion.writeKey, LABEL.logDelete, signedPart(log, deletion), deletion.signature);

/** `FRAMES("call/delete"; …)`: the body of the call. Source: docs/protocol.md, "Calls". */
export const encodeDeletion = (deletion: LogDeletion): Uint8Array =>
  encodeFrames(LABEL.callDelete, [
    u32be(deletion.sequence),
    deletion.writeKey,
    deletion.headToken,
    concat(...deletion.slotTokens),
    deletion.signature,
  ]);

/** Throws `bad-encoding` or `bad-length` unless every field has its size. */
export const decodeDeletion = (bytes: Uint8Array): LogDeletion => {
  const frames = decodeFrames(LABEL.callDelete, bytes, 'exact');
  const [sequence, writeKey, headToken, tokens, signature] = frames;
  if (!sequence || !writeKey || !headToken || !tokens || !signature || frames.length !== 5) {
    throw new ProtocolError('bad-encoding', 'deletion');
  }
  const reader = readerOf(tokens);
  const count = tokens.length / SLOT_TOKEN_BYTES;
  if (!Number.isInteger(count)) throw new ProtocolError('bad-length', 'deletion');
  return {
    sequence: readerOf(exactly(sequence, 4)).u32(),
    writeKey: exactly(writeKey, KEY_BYTES),
    headToken: exactly(headToken, SLOT_TOKEN_BYTES),
    slotTokens: Array.from({ length: count }, () => reader.take(SLOT_TOKEN_BYTES)),
    signature: exactly(signature, SIGNATURE_BYTES),
  };
};
