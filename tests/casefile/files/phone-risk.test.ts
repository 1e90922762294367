import { describe, expect, it } from 'vitest';
import { mayRun, nameThatTellsNothing } from '../../../src/casefile/files/phone-risk.ts';

describe('a file on a telephone', () => {
  it.each(['update.apk', 'Plan.EXE', 'letter.docm', 'page.html', 'plan.pdf.js', 'wifi.mobileconfig'])(
    '%s may run',
    (name) => {
      expect(mayRun(name)).toBe(true);
    },
  );

  it.each(['plan.pdf', 'photo.jpg', 'letter.docx', 'words.txt', 'apk', 'exe.', 'film.mp4', ''])(
    '%s does not',
    (name) => {
      expect(mayRun(name)).toBe(false);
    },
  );

  it.each([
    ['UN safety plan.PDF', 'file.pdf'],
    ['names.tar.gz', 'file.gz'],
    ['names', 'file'],
    ['.htaccess', 'file'],
    ['a.b c', 'file'],
    ['صورة.jpg', 'file.jpg'],
  ])('%s is saved as %s', (name, saved) => {
    expect(nameThatTellsNothing(name)).toBe(saved);
  });
});
