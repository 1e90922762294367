import { expect, it } from 'vitest';
import { CHUNK_BYTES, SEALED_CHUNK_BYTES } from '../../../src/protocol/age/sizes.ts';
import {
  openChunk,
  openChunks,
  type PayloadKey,
  sealChunk,
  sealChunks,
} from '../../../src/protocol/age/stream.ts';
import { concat } from '../../../src/protocol/encoding/bytes.ts';
import { onBothEngines } from '../../support/engines.ts';
import { refusalOf } from '../../support/refusal.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';

const KEY = seededBytes('stream/key', 32) as PayloadKey;
const PLAINTEXT = seededBytes('stream/plaintext', 2 * CHUNK_BYTES + 10);

onBothEngines('a payload', () => {
  const sealed = sealChunks(KEY, PLAINTEXT);
  const chunk = (at: number): Uint8Array =>
    sealed.slice(at * SEALED_CHUNK_BYTES, (at + 1) * SEALED_CHUNK_BYTES);

  it('is the same whether sealed whole or chunk by chunk', () => {
    const parts = [0, 1, 2].map((counter) =>
      sealChunk(
        KEY,
        counter,
        counter === 2 ? 'last' : 'more',
        PLAINTEXT.subarray(counter * CHUNK_BYTES, (counter + 1) * CHUNK_BYTES),
      ),
    );
    expect(Buffer.compare(concat(...parts), sealed)).toBe(0);
    expect(Buffer.compare(openChunks(KEY, sealed), PLAINTEXT)).toBe(0);
  });

  it.each([
    ['without its last chunk', [0, 1]],
    ['with chunks swapped', [1, 0, 2]],
    ['with a chunk twice', [0, 0, 1, 2]],
    ['with only its last chunk', [2]],
    ['with two last chunks', [0, 1, 2, 2]],
  ])('does not open %s', (_, places) => {
    expect(refusalOf(() => openChunks(KEY, concat(...places.map(chunk))))).toBe('age-bad-payload');
  });

  it('does not open with an empty chunk at its end', () => {
    const full = sealChunk(KEY, 0, 'more', PLAINTEXT.subarray(0, CHUNK_BYTES));
    expect(refusalOf(() => sealChunk(KEY, 1, 'last', new Uint8Array()))).toBe('bad-length');
    expect(refusalOf(() => openChunks(KEY, concat(full, new Uint8Array(16))))).toBe('age-bad-payload');
  });

  it('opens a chunk in its own place only', () => {
    expect(openChunk(KEY, 2, 'last', chunk(2))).toEqual(PLAINTEXT.slice(2 * CHUNK_BYTES));
    expect(refusalOf(() => openChunk(KEY, 1, 'last', chunk(2)))).toBe('age-bad-payload');
    expect(refusalOf(() => openChunk(KEY, 1, 'last', chunk(1)))).toBe('age-bad-payload');
    expect(refusalOf(() => openChunk(KEY, 2, 'more', chunk(2)))).toBe('age-bad-payload');
  });
});
