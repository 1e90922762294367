import { expand, extract, hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

/** HMAC-SHA256, RFC 2104: 32 bytes. Shared by both engines, since libsodium's standard build lacks it. */
export const hmacSha256 = (key: Uint8Array, message: Uint8Array): Uint8Array => hmac(sha256, key, message);

/** HKDF-SHA256, RFC 5869: `length` bytes, at most 8,160. An empty salt stands for 32 zeros. */
export const hkdfSha256 = (key: Uint8Array, salt: Uint8Array, info: Uint8Array, length: number): Uint8Array =>
  hkdf(sha256, key, salt, info, length);

/** The first half of HKDF: 32 bytes. */
export const hkdfExtract = (key: Uint8Array, salt: Uint8Array): Uint8Array => extract(sha256, key, salt);

/** The second half of HKDF, over what `hkdfExtract` gave. */
export const hkdfExpand = (extracted: Uint8Array, info: Uint8Array, length: number): Uint8Array =>
  expand(sha256, extracted, info, length);
