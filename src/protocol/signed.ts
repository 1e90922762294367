import { decodeFrames, encodeFrames } from './encoding/frames.ts';
import { ProtocolError } from './errors.ts';
import type { Label } from './labels.ts';
import { signLabelled, verifyLabelled } from './primitives/keyed.ts';

/** `SIGNED(label, document)`: the document's exact bytes and an Ed25519 signature over them. */
export const sealSigned = (label: Label, document: Uint8Array, secretKey: Uint8Array): Uint8Array =>
  encodeFrames(label, [document, signLabelled(secretKey, label, document)]);

/** The two halves, not yet verified: for readers who learn the key from the document itself. */
export const splitSigned = (
  label: Label,
  bytes: Uint8Array,
): { document: Uint8Array; signature: Uint8Array } => {
  const [document, signature, ...more] = decodeFrames(label, bytes, 'exact');
  if (document === undefined || signature === undefined || more.length > 0) {
    throw new ProtocolError('bad-encoding', label);
  }
  return { document, signature };
};

/** The document, after its signature stood. Throws `bad-signature`. */
export const openSigned = (label: Label, bytes: Uint8Array, publicKey: Uint8Array): Uint8Array => {
  const { document, signature } = splitSigned(label, bytes);
  verifyLabelled(publicKey, label, document, signature);
  return document;
};
