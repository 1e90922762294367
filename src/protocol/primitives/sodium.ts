import type Sodium from 'libsodium-wrappers';
import { equalBytes } from '../encoding/bytes.ts';
import { ProtocolError } from '../errors.ts';
import { KEY_BYTES } from '../limits.ts';
import { checkedEngine } from './checked-engine.ts';
import type { Engine } from './engine.ts';
import { type SodiumHeap, sealInHeap } from './sodium-heap.ts';

// The wrapper reports a failed authentication by throwing.
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

/** Its types do not name it. */
const heapOf = (sodium: object): SodiumHeap => (sodium as { readonly libsodium: SodiumHeap }).libsodium;

const engineOver = (sodium: typeof Sodium): Engine => ({
  name: 'sodium',
  blake2b: (message, length, key) => sodium.crypto_generichash(length, message, key ?? null),
  xwingPublicKey: (seed) => sodium.crypto_kem_xwing_seed_keypair(seed).publicKey,
  xwingEncapsulate: (publicKey, entropy) =>
    orRefuse(() => sodium.crypto_kem_xwing_enc_deterministic(publicKey, entropy)),
  xwingDecapsulate: (seed, ciphertext) => orRefuse(() => sodium.crypto_kem_xwing_dec(ciphertext, seed)),
  chachaSeal: (key, nonce, plaintext) =>
    sodium.crypto_aead_chacha20poly1305_ietf_encrypt(plaintext, null, null, nonce, key),
  chachaSealInto: sealInHeap(heapOf(sodium)),
  chachaOpen: (key, nonce, ciphertext) =>
    orNull(() => sodium.crypto_aead_chacha20poly1305_ietf_decrypt(null, ciphertext, null, nonce, key)),
  xchachaSeal: (key, nonce, associated, plaintext) =>
    sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plaintext, associated, null, nonce, key),
  xchachaOpen: (key, nonce, associated, ciphertext) =>
    orNull(() => sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, ciphertext, associated, nonce, key)),
  signingPair: (seed) => {
    const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(seed);
    return { publicKey, secretKey: privateKey };
  },
  sign: (secretKey, message) => {
    // A wrong public half would make two signatures that together give the seed away.
    const { privateKey } = sodium.crypto_sign_seed_keypair(secretKey.subarray(0, KEY_BYTES));
    if (!equalBytes(privateKey, secretKey)) throw new ProtocolError('bad-argument', 'halves do not match');
    return sodium.crypto_sign_detached(message, secretKey);
  },
  verify: (publicKey, message, signature) =>
    sodium.crypto_sign_verify_detached(signature, message, publicKey),
});

/** What imports a module, over a line that may break. */
type Importer = <Module>(load: () => Promise<Module>) => Promise<Module>;

/**
 * libsodium, once its WebAssembly stands. Rejects where WebAssembly is missing: take `nobleEngine` there. The library is
 * imported by itself and nothing stands beside it, so that a page and its workers fetch the same file, once.
 */
export const loadSodium = async (importing: Importer = (load) => load()): Promise<Engine> => {
  const { default: sodium } = await importing(() => import('libsodium-wrappers'));
  await sodium.ready;
  return checkedEngine(engineOver(sodium));
};
