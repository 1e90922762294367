import { createCipheriv, createHmac } from 'node:crypto';

/**
 * What stands under a token that has nothing: the same bytes each time, which nobody without the key can tell from
 * something sealed.
 */
export function fillFor(fillKey: Uint8Array, token: Uint8Array, length: number): Uint8Array {
  const key = createHmac('sha256', fillKey).update(token).digest();
  return createCipheriv('aes-256-ctr', key, new Uint8Array(16)).update(new Uint8Array(length));
}
