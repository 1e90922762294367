import { describe, expect, it } from 'vitest';
import { namesInArchive } from '../../../src/casefile/referral/names-in-archive.ts';

const named = (...labels: readonly (readonly [string, string?])[]): readonly string[] =>
  namesInArchive(
    labels.map(([label, mediaType = 'image/jpeg']) => ({ listed: { label, mediaType, bytes: 1, hash: '' } })),
  );

describe('the names of files in an archive', () => {
  it('are the labels of the dossier, behind their places in its list, with an ending', () => {
    expect(named(['The summons'], ['The call', 'audio/ogg'], ['Notes.txt', 'text/plain'])).toEqual([
      '01 The summons.jpg',
      '02 The call.ogg',
      '03 Notes.txt',
    ]);
  });

  it('are each there once, where labels are alike', () => {
    const names = named(['The summons'], ['The summons'], ['the SUMMONS']);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3);
  });

  it.each([
    ['a way out of its folder', '../../.bashrc', '01 .....bashrc.jpg'],
    ['a folder of Windows', 'a\\b', '01 ab.jpg'],
    ['a stream of Windows', 'summons.jpg:hidden', '01 summons.jpghidden.jpg'],
    ['a turned direction', 'summons\u202Egpj.exe', '01 summonsgpj.exe'],
    ['a joiner that nobody sees', 'sum\u200Dmons', '01 summons.jpg'],
    ['a name that Windows keeps for itself', 'CON', '01 CON.jpg'],
    ['nothing', '\u202E', '01 .jpg'],
    ['a dot at its end', 'Summons no. ', '01 Summons no..jpg'],
  ])('are not what a label makes of %s', (_what, label, name) => {
    expect(named([label])).toEqual([name]);
  });

  it('are not longer than disks take, in any script', () => {
    for (const sign of ['a', 'م', '文', '😀']) {
      const [name = ''] = named([sign.repeat(60)]);
      expect(Buffer.byteLength(name)).toBeLessThan(255);
      expect([name.endsWith('.jpg'), name.isWellFormed(), name.includes(sign)]).toEqual([true, true, true]);
    }
  });
});
