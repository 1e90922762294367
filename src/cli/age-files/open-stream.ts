import { chunksOf } from '../../protocol/age/chunks.ts';
import { findFileKey } from '../../protocol/age/file.ts';
import { checkHeaderMac, type Header, parseHeader } from '../../protocol/age/header.ts';
import type { KemSeed } from '../../protocol/age/keys.ts';
import { MAC_PREFIX, PAYLOAD_NONCE_BYTES, SEALED_CHUNK_BYTES } from '../../protocol/age/sizes.ts';
import { openChunk, payloadKey } from '../../protocol/age/stream.ts';
import { concat } from '../../protocol/encoding/bytes.ts';
import { ProtocolError } from '../../protocol/errors.ts';

/** Room for hundreds of recipients. */
const LONGEST_HEADER_BYTES = 1024 * 1024;
const END_OF_HEADER = Buffer.from(`\n${MAC_PREFIX} `);

/**
 * The plaintext of an age v1 file, piece by piece, or null when it is for none of these identities. Throws what
 * `openAgeFile` throws; a file that is cut short throws at its end, so nothing counts before that.
 */
export async function openStream(
  file: AsyncIterable<Uint8Array>,
  identities: readonly KemSeed[],
): Promise<AsyncGenerator<Uint8Array> | null> {
  const pieces = file[Symbol.asyncIterator]();
  const { header, rest } = await readHeader(pieces);
  const fileKey = findFileKey(header, identities);
  if (fileKey === null) return null;
  checkHeaderMac(header, fileKey);
  return plaintextOf(remaining(rest, pieces), (nonce) => payloadKey(fileKey, nonce));
}

type Pieces = AsyncIterator<Uint8Array>;

async function readHeader(pieces: Pieces): Promise<{ header: Header; rest: Uint8Array }> {
  let start: Uint8Array = new Uint8Array(0);
  for (;;) {
    const isWhole = hasHeader(start);
    const next = isWhole ? null : await pieces.next();
    if (next === null || next.done === true || start.length > LONGEST_HEADER_BYTES) {
      const header = parseHeader(start);
      return { header, rest: start.subarray(header.length) };
    }
    start = concat(start, next.value);
  }
}

/** Whether the line that ends a header, and its line feed, have come. */
const hasHeader = (bytes: Uint8Array): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = buffer.indexOf(END_OF_HEADER);
  return end >= 0 && buffer.indexOf('\n', end + END_OF_HEADER.length) >= 0;
};

async function* remaining(rest: Uint8Array, pieces: Pieces): AsyncGenerator<Uint8Array> {
  yield rest;
  for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield next.value;
}

async function* plaintextOf(
  payload: AsyncGenerator<Uint8Array>,
  keyOf: (nonce: Uint8Array) => ReturnType<typeof payloadKey>,
): AsyncGenerator<Uint8Array> {
  let start: Uint8Array = new Uint8Array(0);
  while (start.length < PAYLOAD_NONCE_BYTES) {
    const next = await payload.next();
    if (next.done === true) throw new ProtocolError('age-bad-header', 'no payload nonce');
    start = concat(start, next.value);
  }
  const key = keyOf(start.subarray(0, PAYLOAD_NONCE_BYTES));
  const sealed = remaining(start.subarray(PAYLOAD_NONCE_BYTES), payload);
  let counter = 0;
  for await (const { bytes, place } of chunksOf(sealed, SEALED_CHUNK_BYTES)) {
    yield openChunk(key, counter, place, bytes);
    counter += 1;
  }
}
