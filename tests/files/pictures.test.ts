import ExifReader from 'exifreader';
import { describe, expect, it } from 'vitest';
import { type CleanResult, cleanCopy } from '../../src/files/clean.ts';
import { detectKind } from '../../src/files/detect-kind.ts';
import type { Finding, FindingCode } from '../../src/files/finding.ts';
import { whatBetrays } from '../../src/files/look.ts';
import { sourceOf } from '../../src/files/source.ts';
import { findText, fixtureFile, wholeOf } from '../support/files/fixture-files.ts';
import { jpegWithProfile, tellingProfile } from '../support/files/telling-profile.ts';

const foundIn = (bytes: Uint8Array): Promise<readonly Finding[]> => whatBetrays(sourceOf(bytes));
const one = (findings: readonly Finding[], code: FindingCode): Finding | undefined =>
  findings.find((finding) => finding.code === code);

async function cleaned(bytes: Uint8Array): Promise<Uint8Array> {
  const result = await cleanCopy(sourceOf(bytes));
  if (result.outcome !== 'cleaned') throw new Error(`${result.reason}: ${JSON.stringify(result.finds)}`);
  return wholeOf(result.copy);
}

const SUMMONS = ['summons.jpg', 'summons.png', 'summons.webp'];
const SECRETS = [
  'Fairphone',
  'FP5',
  'Amina',
  'SN-445566',
  'LENS-77',
  'Summons',
  'Zurich',
  '2024',
  'Example',
  'camera 4.2',
  'uuid:1234',
];

describe.each(SUMMONS)('%s, photographed', (name) => {
  it('says where it was taken, by whom, when, and with which device', async () => {
    const findings = await foundIn(fixtureFile(name));
    expect(one(findings, 'place')?.places).toContainEqual({ latitude: 47.3686, longitude: 8.5391 });
    expect(one(findings, 'person')?.values).toContain('Amina Example');
    expect(one(findings, 'time')?.values).toContain('2024:03:05 11:11:12');
    expect(one(findings, 'device')?.values).toEqual(['Fairphone', 'FP5']);
    expect(one(findings, 'serial')?.values).toEqual(expect.arrayContaining(['SN-445566', 'LENS-77']));
    expect(one(findings, 'software')?.values).toEqual(expect.arrayContaining(['camera 4.2', 'Editor 9']));
    expect(one(findings, 'ids')?.values).toContain('uuid:1234');
    expect(one(findings, 'place-name')?.values).toContain('Zurich');
    expect(one(findings, 'description')?.values).toContain('Summons, page 1');
    expect(findings[0]?.code).toBe('place');
  });

  it('loses all of it on the way', async () => {
    const copy = await cleaned(fixtureFile(name));
    expect(await foundIn(copy)).toEqual([]);
    for (const secret of SECRETS) expect(findText(copy, secret), secret).toBe(-1);
  });

  it('holds nothing but how it is turned, as another program reads it', async () => {
    const { gps, ...tags } = ExifReader.load(Buffer.from(await cleaned(fixtureFile(name))), {
      expanded: true,
    });
    expect(gps).toBeUndefined();
    expect(tags.xmp ?? tags.iptc ?? tags.photoshop ?? tags.Thumbnail).toBeUndefined();
    expect(Object.keys(tags.exif ?? {})).toEqual(['Orientation']);
    expect(tags.exif?.['Orientation']?.value).toBe(6);
  });

  it('is not changed by being cleaned twice', async () => {
    const once = await cleaned(fixtureFile(name));
    expect(await cleaned(once)).toEqual(once);
  });
});

describe('a JPEG', () => {
  it('tells of the small picture, the film and the comment that it carries', async () => {
    const findings = await foundIn(fixtureFile('summons.jpg'));
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['preview', 'motion', 'description']),
    );
    expect(one(findings, 'description')?.values).toContain('scanned by hand');
  });

  it('loses the film that stands behind its end', async () => {
    expect(findText(await cleaned(fixtureFile('summons.jpg')), 'ftyp')).toBe(-1);
  });

  it('keeps its scans bit for bit, also where there are many', async () => {
    const original = fixtureFile('progressive.jpg');
    const from = findText(original, '\xff\xdb');
    const kept = original.subarray(from);
    expect(findText(await cleaned(original), Buffer.from(kept).toString('latin1'))).toBeGreaterThan(0);
  });

  it('keeps its colours, without the name of the screen they were made for', async () => {
    const original = jpegWithProfile(fixtureFile('progressive.jpg'), tellingProfile());
    expect(one(await foundIn(original), 'colour-profile')?.values).toEqual(['Amina MONITOR']);
    const copy = await cleaned(original);
    expect(findText(copy, 'ICC_PROFILE')).toBeGreaterThan(0);
    for (const secret of ['Amina', 'SERIAL', 'FAIRPHN5', 'APPL']) expect(findText(copy, secret)).toBe(-1);
  });

  it('with a segment that nobody knows loses it', async () => {
    const plain = await cleaned(fixtureFile('progressive.jpg'));
    const unknown = Buffer.from('\xff\xea\0\x0cSECRETDATA', 'latin1');
    const original = new Uint8Array(Buffer.concat([plain.subarray(0, 2), unknown, plain.subarray(2)]));
    expect(one(await foundIn(original), 'other-data')?.values).toEqual(['SECRETDATA']);
    expect(await cleaned(original)).toEqual(plain);
  });
});

describe('a PNG', () => {
  it('loses what a screenshot program left behind its end', async () => {
    const original = fixtureFile('summons.png');
    expect((await foundIn(original)).map(({ code }) => code)).toContain('appended');
    const copy = await cleaned(original);
    expect(Buffer.from(copy.subarray(-8, -4)).toString('latin1')).toBe('IEND');
  });
});

describe('a WebP', () => {
  it('that moves keeps its frames', async () => {
    const original = fixtureFile('moving.webp');
    expect(await foundIn(original)).toEqual([]);
    expect(await cleaned(original)).toEqual(original);
  });
});

describe('the kind of a file', () => {
  it('is told by its content', async () => {
    const kinds = await Promise.all(
      SUMMONS.map(async (name) => (await detectKind(sourceOf(fixtureFile(name)))).kind),
    );
    expect(kinds).toEqual(['jpeg', 'png', 'webp']);
  });

  it.each<[string, string]>([
    ['', 'unknown'],
    ['plain words, in no form', 'text'],
    ['<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'svg'],
    ['<!DOCTYPE html><p>hello', 'html'],
    ['%PDF-1.7\n', 'pdf'],
    ['GIF89a', 'gif'],
    ['\0\x01\x02binary', 'unknown'],
  ])('%j is %s', async (text, kind) => {
    expect((await detectKind(sourceOf(Buffer.from(text, 'latin1')))).kind).toBe(kind);
  });

  it('is said to be two where an archive hides behind a picture', async () => {
    const archive = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)]);
    const both = new Uint8Array(Buffer.concat([fixtureFile('summons.png'), archive]));
    expect((await foundIn(both)).map(({ code }) => code)).toContain('two-kinds');
    expect(await foundIn(await cleaned(both))).toEqual([]);
  });
});

describe('a file that cannot be cleaned', () => {
  const refused = (text: string): Promise<CleanResult> => cleanCopy(sourceOf(Buffer.from(text, 'latin1')));

  it('is said to be so, with the reason', async () => {
    expect(await refused('\0\x01nothing known')).toMatchObject({ outcome: 'not-cleanable', reason: 'kind' });
    expect(await refused('<svg><script/></svg>')).toMatchObject({ outcome: 'not-cleanable', reason: 'kind' });
    expect(await refused('\xff\xd8\xff\xe1\0\x10Exif')).toMatchObject({ reason: 'damaged' });
    expect(await refused('\xff\xd8\xff\xf7\0\x04\0\0\xff\xd9')).toMatchObject({ reason: 'unknown-form' });
  });

  it('names what it betrays as far as it was read', async () => {
    const cut = fixtureFile('summons.jpg').subarray(0, 5000);
    const result = await cleanCopy(sourceOf(cut));
    expect(result).toMatchObject({ outcome: 'not-cleanable', reason: 'damaged' });
  });
});
