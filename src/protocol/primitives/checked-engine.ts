import { exactly } from '../encoding/bytes.ts';
import { ProtocolError } from '../errors.ts';
import {
  AEAD_TAG_BYTES,
  KEM_PUBLIC_KEY_BYTES,
  KEY_BYTES,
  SIGNATURE_BYTES,
  XCHACHA_NONCE_BYTES,
} from '../limits.ts';
import type { Engine } from './engine.ts';

export const CHACHA_NONCE_BYTES = 12;
export const KEM_CIPHERTEXT_BYTES = 1120;
export const KEM_ENTROPY_BYTES = 64;
/** Of what is sealed in place: as much as a chunk of an age file. */
export const LONGEST_CHUNK = 65_536;
const SECRET_SIGNING_KEY_BYTES = 64;

const SHORTEST_DIGEST = 16;
const LONGEST_DIGEST = 64;

const between = (length: number, least: number, most: number): void => {
  if (length < least || length > most) throw new ProtocolError('bad-length', `${length} bytes`);
};

const sealed = (ciphertext: Uint8Array): void => between(ciphertext.length, AEAD_TAG_BYTES, Infinity);

/** The same engine behind the same length checks, so that both refuse alike. Throws `bad-length`. */
export const checkedEngine = (raw: Engine): Engine => ({
  name: raw.name,
  blake2b: (message, length, key) => {
    between(length, SHORTEST_DIGEST, LONGEST_DIGEST);
    if (key !== undefined) between(key.length, SHORTEST_DIGEST, LONGEST_DIGEST);
    return raw.blake2b(message, length, key);
  },
  xwingPublicKey: (seed) => raw.xwingPublicKey(exactly(seed, KEY_BYTES)),
  xwingEncapsulate: (publicKey, entropy) =>
    raw.xwingEncapsulate(exactly(publicKey, KEM_PUBLIC_KEY_BYTES), exactly(entropy, KEM_ENTROPY_BYTES)),
  xwingDecapsulate: (seed, ciphertext) =>
    raw.xwingDecapsulate(exactly(seed, KEY_BYTES), exactly(ciphertext, KEM_CIPHERTEXT_BYTES)),
  chachaSeal: (key, nonce, plaintext) =>
    raw.chachaSeal(exactly(key, KEY_BYTES), exactly(nonce, CHACHA_NONCE_BYTES), plaintext),
  chachaSealInto: (key, nonce, plaintext, into) => {
    between(plaintext.length, 0, LONGEST_CHUNK);
    exactly(into, plaintext.length + AEAD_TAG_BYTES);
    raw.chachaSealInto(exactly(key, KEY_BYTES), exactly(nonce, CHACHA_NONCE_BYTES), plaintext, into);
  },
  chachaOpen: (key, nonce, ciphertext) => {
    sealed(ciphertext);
    return raw.chachaOpen(exactly(key, KEY_BYTES), exactly(nonce, CHACHA_NONCE_BYTES), ciphertext);
  },
  xchachaSeal: (key, nonce, associated, plaintext) =>
    raw.xchachaSeal(exactly(key, KEY_BYTES), exactly(nonce, XCHACHA_NONCE_BYTES), associated, plaintext),
  xchachaOpen: (key, nonce, associated, ciphertext) => {
    sealed(ciphertext);
    return raw.xchachaOpen(
      exactly(key, KEY_BYTES),
      exactly(nonce, XCHACHA_NONCE_BYTES),
      associated,
      ciphertext,
    );
  },
  signingPair: (seed) => raw.signingPair(exactly(seed, KEY_BYTES)),
  sign: (secretKey, message) => raw.sign(exactly(secretKey, SECRET_SIGNING_KEY_BYTES), message),
  verify: (publicKey, message, signature) =>
    raw.verify(exactly(publicKey, KEY_BYTES), message, exactly(signature, SIGNATURE_BYTES)),
});
