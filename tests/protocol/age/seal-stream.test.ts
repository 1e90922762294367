import { expect, it } from 'vitest';
import { openAgeFile, sealAgeFile } from '../../../src/protocol/age/file.ts';
import { kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import { sealStream } from '../../../src/protocol/age/seal-stream.ts';
import { CHUNK_BYTES } from '../../../src/protocol/age/sizes.ts';
import { concat } from '../../../src/protocol/encoding/bytes.ts';
import { onBothEngines } from '../../support/engines.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

const SEED = kemSeed(seededBytes('seal-stream/seed', 32));
const recipients = () => [kemPublicKeyOf(SEED)];

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}
const sealed = async (plaintext: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const out: Uint8Array[] = [];
  for await (const piece of sealStream(plaintext, recipients(), seededEntropy('seal-stream')))
    out.push(piece);
  return concat(...out);
};

onBothEngines('an age file that is sealed piece by piece', () => {
  it.each([0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES])(
    'is the one that is sealed whole, whatever pieces it comes in: %i bytes',
    async (length) => {
      const plaintext = seededBytes('seal-stream/plaintext', length);
      const whole = sealAgeFile({
        plaintext,
        recipients: recipients(),
        shuffle: false,
        entropy: seededEntropy('seal-stream'),
      });
      for (const size of [7_001, CHUNK_BYTES, 100_000]) {
        const streamed = await sealed(inPieces(plaintext, size));
        expect(Buffer.compare(streamed, whole)).toBe(0);
        expect(Buffer.compare(openAgeFile(streamed, [SEED]) ?? new Uint8Array(1), plaintext)).toBe(0);
      }
    },
  );

  it('asks for no more than it gives: a piece is read when what was before it has been taken', async () => {
    let read = 0;
    async function* counted(): AsyncGenerator<Uint8Array> {
      for (; read < 10; read += 1) yield await Promise.resolve(new Uint8Array(CHUNK_BYTES));
    }
    const pieces = sealStream(counted(), recipients(), seededEntropy('seal-stream'))[Symbol.asyncIterator]();
    for (let taken = 0; taken < 4; taken += 1) await pieces.next();
    expect(read).toBeLessThan(5);
  });

  it('ends where what it seals breaks off, and seals to nobody at all not', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(new Uint8Array(3));
      throw new Error('the line');
    }
    await expect(sealed(broken())).rejects.toThrow('the line');
    await expect(sealStream(broken(), [], seededEntropy('none')).next()).rejects.toMatchObject({
      code: 'bad-argument',
    });
  });
});
