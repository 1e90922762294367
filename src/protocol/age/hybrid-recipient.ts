import { utf8 } from '../encoding/utf8.ts';
import { ProtocolError } from '../errors.ts';
import { KEM_CIPHERTEXT_BYTES } from '../primitives/checked-engine.ts';
import { engine } from '../primitives/engine.ts';
import { fromBase64, toBase64 } from './base64.ts';
import type { FileKey } from './header.ts';
import { hpkeKeySchedule } from './hpke.ts';
import type { KemPublicKey, KemSeed } from './keys.ts';
import { HYBRID_TYPE, SEALED_FILE_KEY_BYTES } from './sizes.ts';
import type { Stanza } from './stanza.ts';

const INFO = utf8(`age-encryption.org/${HYBRID_TYPE}`);

/** The file key sealed to one recipient. `encapsulation`: 64 bytes, used for nothing else. */
export const wrapFileKey = (fileKey: FileKey, recipient: KemPublicKey, encapsulation: Uint8Array): Stanza => {
  const { ciphertext, sharedSecret } = engine().xwingEncapsulate(recipient, encapsulation);
  const { key, nonce } = hpkeKeySchedule(sharedSecret, INFO);
  return { args: [HYBRID_TYPE, toBase64(ciphertext)], body: engine().chachaSeal(key, nonce, fileKey) };
};

/** The encapsulated key of a hybrid stanza; null for a stanza of another type. Throws `age-bad-header`. */
export const encapsulatedKey = ({ args: [type, share, ...more], body }: Stanza): Uint8Array | null => {
  if (type !== HYBRID_TYPE) return null;
  const ciphertext = fromBase64(share ?? '');
  if (
    more.length > 0 ||
    ciphertext.length !== KEM_CIPHERTEXT_BYTES ||
    body.length !== SEALED_FILE_KEY_BYTES
  ) {
    throw new ProtocolError('age-bad-header', 'hybrid stanza');
  }
  return ciphertext;
};

/**
 * The file key, if this stanza was made for this identity; else null. Throws `age-bad-header` for a malformed
 * hybrid stanza, which is no one's.
 */
export const unwrapFileKey = (stanza: Stanza, identity: KemSeed): FileKey | null => {
  const ciphertext = encapsulatedKey(stanza);
  if (ciphertext === null) return null;
  const { key, nonce } = hpkeKeySchedule(decapsulate(identity, ciphertext), INFO);
  return engine().chachaOpen(key, nonce, stanza.body) as FileKey | null;
};

const decapsulate = (identity: KemSeed, ciphertext: Uint8Array): Uint8Array => {
  try {
    return engine().xwingDecapsulate(identity, ciphertext);
  } catch {
    throw new ProtocolError('age-bad-header', 'degenerate share');
  }
};
