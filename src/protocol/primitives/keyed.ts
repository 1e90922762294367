import { concat, u8, u32be } from '../encoding/bytes.ts';
import { utf8 } from '../encoding/utf8.ts';
import { ProtocolError } from '../errors.ts';
import type { Label } from '../labels.ts';
import { HASH_BYTES, XCHACHA_NONCE_BYTES } from '../limits.ts';
import { engine } from './engine.ts';
import type { Entropy } from './entropy.ts';

const FRONTS = new Map<Label, Uint8Array>();

/** `u8 length ‖ label`: the front of everything hashed, derived, signed or sealed. Made once for each label: not to be changed. */
export const labelBytes = (label: Label): Uint8Array => {
  const known = FRONTS.get(label);
  if (known !== undefined) return known;
  const bytes = utf8(label);
  const front = concat(u8(bytes.length), bytes);
  FRONTS.set(label, front);
  return front;
};

/** What `hash`, `derive` and `sealUnder` take together: the label, then each part after its length. */
export const framed = (label: Label, parts: readonly Uint8Array[]): Uint8Array => {
  const pieces = [labelBytes(label)];
  for (const part of parts) pieces.push(u32be(part.length), part);
  return concat(...pieces);
};

/** `H(label, parts…)`: 32 bytes of BLAKE2b over the framed parts. */
export const hash = (label: Label, ...parts: readonly Uint8Array[]): Uint8Array =>
  engine().blake2b(framed(label, parts), HASH_BYTES);

/** `KDF(key, label, info…)`: 32 bytes of BLAKE2b keyed with 16 to 64 bytes. */
export const derive = (key: Uint8Array, label: Label, ...info: readonly Uint8Array[]): Uint8Array =>
  engine().blake2b(framed(label, info), HASH_BYTES, key);

/** `MAC(key, label, parts…)`: the same construction under labels of its own. */
export const mac = (key: Uint8Array, label: Label, ...parts: readonly Uint8Array[]): Uint8Array =>
  derive(key, label, ...parts);

/** `SIGN(secret, label, message)`: Ed25519 over the label and the message. 64 bytes. */
export const signLabelled = (secretKey: Uint8Array, label: Label, message: Uint8Array): Uint8Array =>
  engine().sign(secretKey, concat(labelBytes(label), message));

/** Throws `bad-signature` unless the signature stands for this label and message. */
export const verifyLabelled = (
  publicKey: Uint8Array,
  label: Label,
  message: Uint8Array,
  signature: Uint8Array,
): void => {
  if (!engine().verify(publicKey, concat(labelBytes(label), message), signature)) {
    throw new ProtocolError('bad-signature', label);
  }
};

/** `AEAD(key, context, m)`: 24-byte nonce ‖ XChaCha20-Poly1305 with label and context parts as associated data. */
export const sealUnder = (
  key: Uint8Array,
  label: Label,
  context: readonly Uint8Array[],
  plaintext: Uint8Array,
  entropy: Entropy,
): Uint8Array => {
  const nonce = entropy.bytes(XCHACHA_NONCE_BYTES);
  return concat(nonce, engine().xchachaSeal(key, nonce, framed(label, context), plaintext));
};

/** Opens what `sealUnder` made for the same key, label and context. Throws `cannot-decrypt`. */
export const openUnder = (
  key: Uint8Array,
  label: Label,
  context: readonly Uint8Array[],
  sealed: Uint8Array,
): Uint8Array => {
  const opened = engine().xchachaOpen(
    key,
    sealed.subarray(0, XCHACHA_NONCE_BYTES),
    framed(label, context),
    sealed.subarray(XCHACHA_NONCE_BYTES),
  );
  if (opened === null) throw new ProtocolError('cannot-decrypt', label);
  return opened;
};
