import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { plainText, sectionsOf } from '../../src/casefile/export/plain-text.ts';
import { openStream } from '../../src/cli/age-files/open-stream.ts';
import { BackupRefused, headerLine } from '../../src/cli/backup/format.ts';
import { readBackup } from '../../src/cli/backup/read-backup.ts';
import { kemPublicKeyOf, kemSeed } from '../../src/protocol/age/keys.ts';
import { sealStream } from '../../src/protocol/age/seal-stream.ts';
import { ProtocolError } from '../../src/protocol/errors.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { seededBytes, seededEntropy } from '../support/seeded-entropy.ts';

useAnyEngine();
const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SCHEMA = '0001_any.sql';

/** How a file that claims to be a backup ends for its reader. */
const readAll = async (bytes: Uint8Array): Promise<'read' | 'refused'> => {
  const file = join(folder, 'file');
  writeFileSync(file, bytes);
  try {
    const { batches } = await readBackup(file, [SCHEMA]);
    for await (const { columns, rows } of batches)
      for (const row of rows) expect(row).toHaveLength(columns.length);
    return 'read';
  } catch (error) {
    expect(error).toBeInstanceOf(BackupRefused);
    return 'refused';
  }
};

describe('a file that claims to be a backup', () => {
  it('is refused whatever its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
        expect(await readAll(bytes)).toBe('refused');
        expect(await readAll(gzipSync(bytes))).toBe('refused');
      }),
      fuzzRuns(100),
    );
  });

  it('is refused whatever its lines, and never read as something else than tables and rows', async () => {
    const line = fc.oneof(
      fc.json(),
      fc.array(fc.option(fc.string()), { maxLength: 3 }).map((row) => JSON.stringify(row)),
      fc.constant('{"table":"stream","columns":[{"name":"name","as":"text"},{"name":"last","as":"text"}]}'),
      fc.constant('{"rows":0,"sha256":""}'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), async (lines) => {
        const text = [headerLine(SCHEMA), ...lines].map((one) => `${one}\n`).join('');
        expect(await readAll(gzipSync(text))).toBe('refused');
      }),
      fuzzRuns(100),
    );
  });

  it('does not fill the memory with a line without end', async () => {
    expect(await readAll(gzipSync(Buffer.alloc(64 * 1024 * 1024, 'a')))).toBe('refused');
  });
});

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

const collected = async (pieces: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
};

describe('an age file', () => {
  const seed = kemSeed(seededBytes('hostile-files', 32));

  it('comes out the same in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 200_000 }),
        fc.integer({ min: 1, max: 90_000 }),
        fc.integer({ min: 7, max: 90_000 }),
        async (length, in_, out) => {
          const plaintext = seededBytes('hostile-files/plaintext', length);
          const to = [kemPublicKeyOf(seed)];
          const entropy = seededEntropy('hostile-files/seal');
          const sealed = await collected(
            sealStream(inPieces(plaintext, Math.max(in_, length / 50)), to, entropy),
          );
          const opened = await openStream(inPieces(sealed, Math.max(out, length / 50)), [seed]);
          expect(opened && Buffer.compare(await collected(opened), plaintext)).toBe(0);
        },
      ),
      fuzzRuns(30),
    );
  });

  it('of any bytes is refused by its code', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.boolean(), async (bytes, begun) => {
        const start = begun ? Buffer.from('age-encryption.org/v1\n-> mlkem768x25519 ') : Buffer.of();
        const file = Buffer.concat([start, bytes]);
        await expect(openStream(inPieces(file, 100), [seed])).rejects.toThrow(ProtocolError);
      }),
      fuzzRuns(100),
    );
  });
});

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

describe('what is shown at a terminal', () => {
  it('never speaks to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = [plainText(text), sectionsOf({ narrative: text, place: { detail: text } })];
        expect(shown.some((one) => CONTROL.test(one))).toBe(false);
      }),
      fuzzRuns(200),
    );
    expect(plainText('سألونا\n\tdeux ∎')).toBe('سألونا\n\tdeux ∎');
  });
});
