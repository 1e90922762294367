import ExifReader from 'exifreader';
import { describe, expect, it } from 'vitest';
import { cleanCopy } from '../../src/files/clean.ts';
import type { Finding, FindingCode } from '../../src/files/finding.ts';
import { whatBetrays } from '../../src/files/look.ts';
import { sourceOf } from '../../src/files/source.ts';
import { findText, fixtureFile, wholeOf } from '../support/files/fixture-files.ts';

const foundIn = (bytes: Uint8Array): Promise<readonly Finding[]> => whatBetrays(sourceOf(bytes));
const one = (findings: readonly Finding[], code: FindingCode): Finding | undefined =>
  findings.find((finding) => finding.code === code);

async function cleaned(bytes: Uint8Array): Promise<Uint8Array> {
  const result = await cleanCopy(sourceOf(bytes));
  if (result.outcome !== 'cleaned') throw new Error(`${result.reason}: ${JSON.stringify(result.finds)}`);
  return wholeOf(result.copy);
}

describe.each(['summons.heic', 'summons.avif'])('%s, photographed', (name) => {
  it('says where it was taken, by whom and with what', async () => {
    const findings = await foundIn(fixtureFile(name));
    expect(one(findings, 'place')?.places).toEqual([{ latitude: 47.3686, longitude: 8.5391 }]);
    expect(one(findings, 'person')?.values).toEqual(['Amina Example']);
    expect(one(findings, 'device')?.values).toEqual(['Fairphone', 'FP5']);
    expect(one(findings, 'serial')?.values).toEqual(['SN-445566']);
  });

  it('loses all of it, and is as long as before', async () => {
    const original = fixtureFile(name);
    const copy = await cleaned(original);
    expect(await foundIn(copy)).toEqual([]);
    expect(copy.length).toBe(original.length);
    for (const secret of ['Fairphone', 'FP5', 'Amina', 'SN-445566', '2024', 'xpacket', 'Exif'])
      expect(findText(copy, secret), secret).toBe(-1);
  });

  it('holds no block of EXIF, as another program reads it', async () => {
    const tags = ExifReader.load(Buffer.from(await cleaned(fixtureFile(name))), { expanded: true });
    expect(tags.exif ?? tags.gps ?? tags.xmp).toBeUndefined();
  });

  it('is not changed by being cleaned twice', async () => {
    const once = await cleaned(fixtureFile(name));
    expect(await cleaned(once)).toEqual(once);
  });
});

describe('a HEIC', () => {
  it('loses its small preview, and keeps the data of its picture', async () => {
    const original = fixtureFile('summons.heic');
    const codes = (await foundIn(original)).map(({ code }) => code);
    expect(codes).toContain('preview');
    expect(codes).not.toContain('second-picture');
    const copy = await cleaned(original);
    const [picture, preview] = [4075, 4484];
    expect(copy.subarray(picture, preview)).toEqual(original.subarray(picture, preview));
    expect(copy.subarray(preview).every((byte) => byte === 0)).toBe(true);
  });
});
