import { ProtocolError } from '../errors.ts';
import { KEM_ENTROPY_BYTES } from '../primitives/checked-engine.ts';
import type { Entropy } from '../primitives/entropy.ts';
import { chunksOf } from './chunks.ts';
import { encodeHeader, type FileKey } from './header.ts';
import { wrapFileKey } from './hybrid-recipient.ts';
import type { KemPublicKey } from './keys.ts';
import { CHUNK_BYTES, FILE_KEY_BYTES, PAYLOAD_NONCE_BYTES } from './sizes.ts';
import { payloadKey, sealChunk } from './stream.ts';

/** An age v1 file to these recipients, piece by piece: a chunk of the plaintext in memory, whatever its length. */
export async function* sealStream(
  plaintext: AsyncIterable<Uint8Array>,
  recipients: readonly KemPublicKey[],
  entropy: Entropy,
): AsyncGenerator<Uint8Array> {
  if (recipients.length === 0) throw new ProtocolError('bad-argument', 'no recipient');
  const fileKey = entropy.bytes(FILE_KEY_BYTES) as FileKey;
  const stanzas = recipients.map((recipient) =>
    wrapFileKey(fileKey, recipient, entropy.bytes(KEM_ENTROPY_BYTES)),
  );
  yield encodeHeader(stanzas, fileKey);
  const nonce = entropy.bytes(PAYLOAD_NONCE_BYTES);
  yield nonce;
  const key = payloadKey(fileKey, nonce);
  let counter = 0;
  for await (const { bytes, place } of chunksOf(plaintext, CHUNK_BYTES)) {
    yield sealChunk(key, counter, place, bytes);
    counter += 1;
  }
}
