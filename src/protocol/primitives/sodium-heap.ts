import { ProtocolError } from '../errors.ts';
import { AEAD_TAG_BYTES, KEY_BYTES } from '../limits.ts';
import { CHACHA_NONCE_BYTES, LONGEST_CHUNK } from './checked-engine.ts';
import type { Engine } from './engine.ts';

/** What lies under libsodium's wrapper: its C functions, and the memory in which they work. Places in it are numbers. */
export interface SodiumHeap {
  /** Another array each time the memory has grown. */
  readonly HEAPU8: Uint8Array;
  _malloc(bytes: number): number;
  /** Lengths come in two words, the lower one first. Gives 0 once it has sealed. */
  _crypto_aead_chacha20poly1305_ietf_encrypt(
    sealed: number,
    sealedLength: 0,
    plaintext: number,
    plaintextLength: number,
    plaintextLengthHigh: 0,
    associated: 0,
    associatedLength: 0,
    associatedLengthHigh: 0,
    secretNonce: 0,
    nonce: number,
    key: number,
  ): number;
}

type Places = Readonly<Record<'key' | 'nonce' | 'plaintext' | 'sealed', number>>;

/**
 * Seals with libsodium's own function, without the wrapper around it, which takes and frees memory for each argument of each call
 * and makes an array of each answer: a quarter of the time that a film takes. Memory is taken once, at the first call.
 */
export const sealInHeap = (heap: SodiumHeap): Engine['chachaSealInto'] => {
  let places: Places | null = null;
  const take = (bytes: number): number => {
    const place = heap._malloc(bytes);
    if (place === 0) throw new RangeError('libsodium has no memory');
    return place;
  };
  return (key, nonce, plaintext, into) => {
    places ??= {
      key: take(KEY_BYTES),
      nonce: take(CHACHA_NONCE_BYTES),
      plaintext: take(LONGEST_CHUNK),
      sealed: take(LONGEST_CHUNK + AEAD_TAG_BYTES),
    };
    const { HEAPU8: memory } = heap;
    memory.set(key, places.key);
    memory.set(nonce, places.nonce);
    memory.set(plaintext, places.plaintext);
    const refused = heap._crypto_aead_chacha20poly1305_ietf_encrypt(
      places.sealed,
      0,
      places.plaintext,
      plaintext.length,
      0,
      0,
      0,
      0,
      0,
      places.nonce,
      places.key,
    );
    memory.fill(0, places.key, places.key + KEY_BYTES);
    memory.fill(0, places.plaintext, places.plaintext + plaintext.length);
    if (refused !== 0) throw new ProtocolError('bad-argument', 'libsodium refused');
    into.set(memory.subarray(places.sealed, places.sealed + into.length));
  };
};
