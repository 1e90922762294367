import { describe, expect, it } from 'vitest';
import { cleanCopy } from '../../src/files/clean.ts';
import type { Finding, FindingCode } from '../../src/files/finding.ts';
import { whatBetrays } from '../../src/files/look.ts';
import { type Source, sourceOf } from '../../src/files/source.ts';
import { counted, findText, fixtureFile, wholeOf } from '../support/files/fixture-files.ts';

const foundIn = (bytes: Uint8Array): Promise<readonly Finding[]> => whatBetrays(sourceOf(bytes));
const one = (findings: readonly Finding[], code: FindingCode): Finding | undefined =>
  findings.find((finding) => finding.code === code);

async function cleaned(source: Source): Promise<Source> {
  const result = await cleanCopy(source);
  if (result.outcome !== 'cleaned') throw new Error(`${result.reason}: ${JSON.stringify(result.finds)}`);
  return result.copy;
}

const SECRETS = [
  'Fairphone',
  'FP5',
  'Amina',
  'GPS',
  '+47.3686',
  '1234-5678',
  '2024',
  'At the gate',
  'Lavf',
  'ExifTool',
];

describe.each(['film.mp4', 'film.mov'])('%s, from a telephone', (name) => {
  it('says where it was taken and with what', async () => {
    const findings = await foundIn(fixtureFile(name));
    expect(one(findings, 'place')?.places).toContainEqual({ latitude: 47.3686, longitude: 8.5391 });
    expect(one(findings, 'device')?.values).toEqual(expect.arrayContaining(['Fairphone', 'FP5']));
    expect(findings.map(({ code }) => code)).toContain('side-track');
  });

  it('loses all of it, and nothing in it moves', async () => {
    const original = fixtureFile(name);
    const copy = await wholeOf(await cleaned(sourceOf(original)));
    expect(await foundIn(copy)).toEqual([]);
    expect(copy.length).toBe(original.length);
    for (const secret of SECRETS) expect(findText(copy, secret), secret).toBe(-1);
    // Whatever differs has become zero, free space, or no language.
    const changed = [...copy].filter((byte, at) => byte !== original[at] && byte !== 0);
    const allowed = [...Buffer.from('free'), 0x55, 0xc4];
    expect(changed.filter((byte) => !allowed.includes(byte))).toEqual([]);
  });

  it('is not changed by being cleaned twice', async () => {
    const once = await wholeOf(await cleaned(sourceOf(fixtureFile(name))));
    expect(await wholeOf(await cleaned(sourceOf(once)))).toEqual(once);
  });
});

describe('a film', () => {
  it('of a telephone says when, and carries an id', async () => {
    const findings = await foundIn(fixtureFile('film.mov'));
    expect(one(findings, 'time')?.values).toContain('2024-03-05 10:11:12');
    expect(one(findings, 'ids')?.values).toEqual(['1234-5678']);
    expect(one(findings, 'side-track')?.values).toEqual(['tmcd']);
  });

  it('loses what was written as subtitles beside it, with their data', async () => {
    const original = fixtureFile('film.mp4');
    expect(findText(original, 'GPS 47.3686')).toBeGreaterThan(0);
    expect(findText(await wholeOf(await cleaned(sourceOf(original))), 'GPS')).toBe(-1);
  });

  it('loses data that no track points to', async () => {
    const whole = await wholeOf(await cleaned(sourceOf(fixtureFile('film.mp4'))));
    const hidden = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('mdatfreeGPS 47.3 8.5')]);
    const original = new Uint8Array(Buffer.concat([whole, hidden]));
    expect((await foundIn(original)).map(({ code }) => code)).toEqual(['other-data']);
    expect(findText(await wholeOf(await cleaned(sourceOf(original))), 'freeGPS')).toBe(-1);
  });

  it('in pieces is not understood, and said to be so', async () => {
    const result = await cleanCopy(sourceOf(fixtureFile('pieces.mp4')));
    expect(result).toMatchObject({ outcome: 'not-cleanable', reason: 'unknown-form' });
    expect(result.outcome === 'not-cleanable' && result.finds.map(({ code }) => code)).toEqual([
      'not-looked-into',
    ]);
  });

  it('of sound alone loses who speaks in it', async () => {
    expect(one(await foundIn(fixtureFile('voice.m4a')), 'person')?.values).toEqual(['Amina Example']);
    expect(await foundIn(await wholeOf(await cleaned(sourceOf(fixtureFile('voice.m4a')))))).toEqual([]);
  });
});

describe('a long film', () => {
  // Free space behind it, in a box with a long head: nothing of it is ever in memory.
  const long = 2 ** 28;
  const film = fixtureFile('film.mov');
  const head = new Uint8Array(16);
  new DataView(head.buffer).setUint32(0, 1);
  head.set(Buffer.from('free'), 4);
  new DataView(head.buffer).setBigUint64(8, BigInt(long));
  const source = (read: (bytes: number) => void): Source => ({
    bytes: film.length + long,
    read: (from, to) => {
      read(to - from);
      const out = new Uint8Array(to - from);
      const copy = (part: Uint8Array, start: number): void => {
        const [first, last] = [Math.max(from, start), Math.min(to, start + part.length)];
        if (first < last) out.set(part.subarray(first - start, last - start), first - from);
      };
      copy(film, 0);
      copy(head, film.length);
      return Promise.resolve(out);
    },
  });

  it('is cleaned in small reads', async () => {
    let largest = 0;
    const copy = await cleaned(source((bytes) => (largest = Math.max(largest, bytes))));
    expect(copy.bytes).toBe(film.length + long);
    expect(largest).toBeLessThanOrEqual(66_000);
    const first = await copy.read(0, film.length);
    for (const secret of SECRETS) expect(findText(first, secret), secret).toBe(-1);
  });
});

describe('boxes made by somebody hostile', () => {
  const nested = (depth: number): Uint8Array => {
    const bytes = new Uint8Array(depth * 8);
    for (let i = 0; i < depth; i += 1) {
      new DataView(bytes.buffer).setUint32(i * 8, (depth - i) * 8);
      bytes.set(Buffer.from(i === 0 ? 'moov' : 'udta'), i * 8 + 4);
    }
    return bytes;
  };

  it.each([10, 10_000, 200_000])('%i deep end in a closed answer', async (depth) => {
    const head = Buffer.from('\0\0\0\x10ftypmp42\0\0\0\0', 'latin1');
    const { source, read } = counted(new Uint8Array(Buffer.concat([head, nested(depth)])));
    expect((await cleanCopy(source)).outcome).toBe('not-cleanable');
    expect(read()).toBeLessThan(200_000_000);
  });
});
