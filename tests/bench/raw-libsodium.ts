import sodium from 'libsodium-wrappers';

const CHUNK_BYTES = 65_536;
const NONCE_BYTES = 12;

/** The baseline: nothing but libsodium over the bytes, in memory, chunk by chunk. Answers with milliseconds. */
export async function sealRaw(bytes: Uint8Array): Promise<number> {
  await sodium.ready;
  const key = sodium.randombytes_buf(sodium.crypto_aead_chacha20poly1305_ietf_KEYBYTES);
  const nonce = new Uint8Array(NONCE_BYTES);
  const begun = performance.now();
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const chunk = bytes.subarray(at, at + CHUNK_BYTES);
    sodium.crypto_aead_chacha20poly1305_ietf_encrypt(chunk, null, null, nonce, key);
  }
  return performance.now() - begun;
}
