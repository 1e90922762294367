import { createHash } from 'node:crypto';
import { Decrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { unzipSync } from 'fflate';
import { decrypt, generateKey, readMessage } from 'openpgp';
import { beforeAll, describe, expect, it } from 'vitest';
import { namesInArchive } from '../../../src/casefile/referral/names-in-archive.ts';
import type { Destination } from '../../../src/casefile/routing/destination.ts';
import type { FilesToHandOver } from '../../../src/casework/referrals/referral-calls.ts';
import { systemEntropy } from '../../../src/cli/system-entropy.ts';
import { sharedSize } from '../../../src/protocol/blob-sizes.ts';
import { concat } from '../../../src/protocol/encoding/bytes.ts';
import { fromUtf8 } from '../../../src/protocol/encoding/utf8.ts';
import { ProtocolError } from '../../../src/protocol/errors.ts';
import { packFiles } from '../../../web/desk/hand-over/pack-files.ts';
import { sealFiles } from '../../../web/desk/hand-over/seal-files.ts';
import { useAnyEngine } from '../../support/any-engine.ts';
import { NOW, PLACE, readIn } from '../../support/made-dossier.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';

useAnyEngine();

type Given = readonly [label: string, mediaType: string, bytes: Uint8Array];
const FILES: readonly Given[] = [
  ['Photograph of the summons', 'image/jpeg', seededBytes('summons', 300_000)],
  ['رسالة صوتية', 'audio/ogg', seededBytes('voice', 1_500_000)],
  ['Nothing in it', 'text/plain', new Uint8Array(0)],
];

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1_048_576)
    yield await Promise.resolve(bytes.subarray(at, at + 1_048_576));
}
const toSeal = (
  destination: Destination,
  form: 'age' | 'openpgp',
  files: readonly Given[] = FILES,
): FilesToHandOver => {
  const listed = files.map(([label, mediaType, bytes]) => ({
    label,
    mediaType,
    bytes: bytes.length,
    hash: createHash('sha256').update(bytes).digest('base64url'),
  }));
  const names = namesInArchive(listed.map((each) => ({ listed: each })));
  return {
    destination,
    form,
    files: files.map(([, , bytes], at) => {
      const line = listed[at];
      if (line === undefined) throw new Error('listed');
      return { name: names[at] ?? '', listed: line, pieces: () => inPieces(bytes) };
    }),
  };
};
const all = async (pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const out: Uint8Array[] = [];
  for await (const piece of pieces) out.push(piece.slice());
  return concat(...out);
};
const seal = async (what: FilesToHandOver, tag: 'ar' | 'en' | 'fr' = 'en'): Promise<Uint8Array> =>
  all(sealFiles(what, await readIn(tag), { entropy: systemEntropy, now: NOW }));

/** Looks at an archive as a stranger does. */
const expectArchive = (zip: Uint8Array): Record<string, Uint8Array> => {
  const inside = unzipSync(zip);
  expect(Object.keys(inside)).toEqual([
    'README.txt',
    'SHA256SUMS',
    'files/01 Photograph of the summons.jpg',
    'files/02 رسالة صوتية.ogg',
    'files/03 Nothing in it.txt',
    'padding',
  ]);
  const opened = Object.entries(inside).filter(([path]) => path.startsWith('files/'));
  for (const [at, [, , bytes]] of FILES.entries())
    expect(Buffer.compare(opened[at]?.[1] ?? new Uint8Array(1), bytes)).toBe(0);
  const lines = fromUtf8(inside['SHA256SUMS'] ?? new Uint8Array(0))
    .trim()
    .split('\n');
  expect(lines.map((line) => line.split(/ {2}(.*)/).slice(0, 2))).toEqual(
    opened.map(([path, bytes]) => [createHash('sha256').update(bytes).digest('hex'), path]),
  );
  expect(inside['padding']?.every((byte) => byte === 0)).toBe(true);
  expect(zip.length).toBe(sharedSize(zip.length));
  return inside;
};

describe('files sealed as one for an age key', () => {
  let identity = '';
  let destination: Destination = PLACE;
  beforeAll(async () => {
    identity = await generateHybridIdentity();
    const text = await identityToRecipient(identity);
    destination = { ...PLACE, version: 1, format: 'age', key: { kind: 'age', text } };
  });
  const opened = async (sealed: Uint8Array): Promise<Uint8Array> => {
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    return decrypter.decrypt(sealed);
  };

  it('are opened by another implementation of age, each octet for octet, with what says what they are', async () => {
    const sealed = await seal(toSeal(destination, 'age'));
    const inside = expectArchive(await opened(sealed));
    const readMe = fromUtf8(inside['README.txt'] ?? new Uint8Array(0));
    for (const { listed } of toSeal(destination, 'age').files) {
      expect(readMe).toContain(listed.label);
      expect(readMe).toContain(`SHA-256 ${listed.hash}`);
    }
    const stranger = new Decrypter();
    stranger.addIdentity(await generateHybridIdentity());
    await expect(stranger.decrypt(sealed)).rejects.toThrow();
  });

  it('have no time, no owner, no comment and no program in them, and follow from what they hold', async () => {
    const zips = await Promise.all([0, 1].map(async () => opened(await seal(toSeal(destination, 'age')))));
    expect(Buffer.compare(zips[0] ?? new Uint8Array(0), zips[1] ?? new Uint8Array(1))).toBe(0);
    const zip = Buffer.from(zips[0] ?? []);
    let listed = 0;
    for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 4)) {
      listed += 1;
      const day = zip.readUInt32LE(at + 12);
      expect([day, zip.readUInt8(at + 5)]).toEqual([(1 << 21) | (1 << 16), 0]);
      const [extra, comment, outside] = [
        zip.readUInt16LE(at + 30),
        zip.readUInt16LE(at + 32),
        zip.readUInt32LE(at + 38),
      ];
      expect([extra, comment, outside]).toEqual([0, 0, 0]);
    }
    expect([listed, zip.readUInt16LE(zip.length - 2)]).toEqual([6, 0]);
    const readMe = fromUtf8(unzipSync(zip)['README.txt'] ?? new Uint8Array(0));
    expect(readMe).not.toMatch(/unhindered|portal|reviewer|Odalys|20\d\d/i);
  });

  it('are of a size that many share, whatever is in them', async () => {
    const sizes = await Promise.all(
      [1, 20_000, 40_000].map(async (length) => {
        const bytes = seededBytes('small', length);
        return (await seal(toSeal(destination, 'age', [['One', 'image/png', bytes]]))).length;
      }),
    );
    expect(new Set(sizes).size).toBe(1);
  });

  it('are told of in the language that is read there', async () => {
    const { words } = await readIn('ar');
    const inside = unzipSync(await opened(await seal(toSeal(destination, 'age'), 'ar')));
    expect(fromUtf8(inside['README.txt'] ?? new Uint8Array(0))).toContain(
      words.own.handOver.files.readMe.compare,
    );
  });

  it('are read no further than what was sealed has been taken', async () => {
    let read = 0;
    const [first] = toSeal(destination, 'age', [['Film', 'video/mp4', new Uint8Array(9)]]).files;
    if (first === undefined) throw new Error('a file');
    const film = {
      ...first,
      pieces: async function* pieces() {
        for (; read < 64; read += 1) yield await Promise.resolve(new Uint8Array(1_048_576));
      },
    };
    const taken = packFiles([film], []);
    for (let at = 0; at < 8; at += 1) await taken.next();
    expect(read).toBeLessThan(8);
    await taken.return(undefined);
  });

  it('are none where a file breaks off, or where the destination has not the key', async () => {
    const what = toSeal(destination, 'age');
    expect(await seal({ ...what, files: broken(what.files) }).catch(codeOf)).toBe('referral-altered');
    await expect(seal(toSeal(PLACE, 'age'))).rejects.toMatchObject({ code: 'bad-argument' });
    await expect(seal(toSeal(PLACE, 'openpgp'))).rejects.toMatchObject({ code: 'bad-argument' });
  });
});

const codeOf = (error: unknown): string => (error instanceof ProtocolError ? error.code : String(error));
const broken = (files: FilesToHandOver['files']): FilesToHandOver['files'] =>
  files.map((file, at) =>
    at === 0
      ? file
      : {
          ...file,
          pieces: async function* pieces() {
            yield await Promise.resolve(new Uint8Array(100_000));
            throw new ProtocolError('referral-altered', 'file');
          },
        },
  );

describe('files sealed as one for an OpenPGP key', () => {
  // No later than what is sealed to it: the library takes no key of the future.
  const keys = generateKey({
    userIDs: [{ name: 'Office (invented)' }],
    format: 'object',
    date: new Date(NOW),
  });
  const openpgp = async (): Promise<Destination> => ({
    ...PLACE,
    version: 2,
    format: 'openpgp',
    key: { kind: 'openpgp', text: (await keys).publicKey.armor().replace(/\r/g, '').trim() },
  });

  it('are opened with its key, each octet for octet', async () => {
    const sealed = await seal(toSeal(await openpgp(), 'openpgp'));
    const message = await readMessage({ binaryMessage: sealed });
    const { privateKey } = await keys;
    const opened: { readonly data: unknown } = await decrypt({
      message,
      decryptionKeys: privateKey,
      format: 'binary',
    });
    expectArchive(opened.data as Uint8Array);
  });

  it('are none where a file breaks off: its own fault comes out', async () => {
    const what = toSeal(await openpgp(), 'openpgp');
    expect(await seal({ ...what, files: broken(what.files) }).catch(codeOf)).toBe('referral-altered');
  });

  it('are read no further than what was sealed has been taken, and no more once nobody wants it', async () => {
    let [read, isOver] = [0, false];
    const what = toSeal(await openpgp(), 'openpgp', [['Film', 'video/mp4', new Uint8Array(9)]]);
    const films = what.files.map((file) => ({
      ...file,
      pieces: async function* pieces() {
        try {
          for (; read < 64; read += 1) yield await Promise.resolve(new Uint8Array(1_048_576));
        } finally {
          isOver = true;
        }
      },
    }));
    const sealed = sealFiles({ ...what, files: films }, await readIn('en'), {
      entropy: systemEntropy,
      now: NOW,
    });
    let taken = 0;
    for await (const piece of sealed) {
      taken += piece.length;
      if (taken > 4_000_000) break;
    }
    expect(read).toBeLessThan(12);
    await expect.poll(() => isOver).toBe(true);
  });
});
