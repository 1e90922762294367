import { chacha20poly1305, xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { ed25519 } from '@noble/curves/ed25519.js';
import { blake2b } from '@noble/hashes/blake2.js';
import { ml_kem768_x25519 as xwing } from '@noble/post-quantum/hybrid.js';
import { concat, equalBytes } from '../encoding/bytes.ts';
import { ProtocolError } from '../errors.ts';
import { KEY_BYTES } from '../limits.ts';
import { checkedEngine } from './checked-engine.ts';
import type { Engine } from './engine.ts';
import { verifyAsSodium } from './noble-verify.ts';

// The ciphers report a failed authentication by throwing.
const orNull = (open: () => Uint8Array): Uint8Array | null => {
  try {
    return open();
  } catch {
    return null;
  }
};

const orRefuse = <Result>(kem: () => Result): Result => {
  try {
    return kem();
  } catch {
    throw new ProtocolError('bad-encoding', 'not a KEM value');
  }
};

/** Plain JavaScript: for browsers that forbid WebAssembly, and the second opinion of every test. */
export const nobleEngine: Engine = checkedEngine({
  name: 'noble',
  blake2b: (message, length, key) =>
    blake2b(message, key === undefined ? { dkLen: length } : { dkLen: length, key }),
  xwingPublicKey: (seed) => xwing.getPublicKey(seed),
  xwingEncapsulate: (publicKey, entropy) => {
    const { cipherText, sharedSecret } = orRefuse(() => xwing.encapsulate(publicKey, entropy));
    return { ciphertext: cipherText, sharedSecret };
  },
  xwingDecapsulate: (seed, ciphertext) => orRefuse(() => xwing.decapsulate(ciphertext, seed)),
  chachaSeal: (key, nonce, plaintext) => chacha20poly1305(key, nonce).encrypt(plaintext),
  chachaSealInto: (key, nonce, plaintext, into) => void chacha20poly1305(key, nonce).encrypt(plaintext, into),
  chachaOpen: (key, nonce, ciphertext) => orNull(() => chacha20poly1305(key, nonce).decrypt(ciphertext)),
  xchachaSeal: (key, nonce, associated, plaintext) =>
    xchacha20poly1305(key, nonce, associated).encrypt(plaintext),
  xchachaOpen: (key, nonce, associated, ciphertext) =>
    orNull(() => xchacha20poly1305(key, nonce, associated).decrypt(ciphertext)),
  signingPair: (seed) => {
    const publicKey = ed25519.getPublicKey(seed);
    return { publicKey, secretKey: concat(seed, publicKey) };
  },
  sign: (secretKey, message) => {
    const seed = secretKey.subarray(0, KEY_BYTES);
    if (!equalBytes(ed25519.getPublicKey(seed), secretKey.subarray(KEY_BYTES))) {
      throw new ProtocolError('bad-argument', 'halves do not match');
    }
    return ed25519.sign(message, seed);
  },
  verify: verifyAsSodium,
});
