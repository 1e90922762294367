import { describe, expect, it } from 'vitest';
import type { FileItem } from '../../../src/casefile/files/file-item.ts';
import { plainFileName } from '../../../src/casefile/files/file-name.ts';
import { decodeFilesMessage, encodeFilesMessage } from '../../../src/casefile/files/files-message.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { refusalOf } from '../../support/refusal.ts';
import { sampleFileItem } from '../../support/sample-file-item.ts';

const messageOf = (items: FileItem[]) => ({ version: 1 as const, text: 'Taken at the gate.', items });
const code = (items: FileItem[]) => refusalOf(() => encodeFilesMessage(messageOf(items)));

describe('a message of files', () => {
  it('comes back as it was sealed', () => {
    const message = messageOf([sampleFileItem('one'), sampleFileItem('two', { bytes: 3_000_000 })]);
    expect(decodeFilesMessage(encodeFilesMessage(message))).toEqual(message);
  });

  it.each<[string, FileItem[]]>([
    ['without files', []],
    ['with a file twice', [sampleFileItem('one'), sampleFileItem('one')]],
    ['with more files than one takes', Array.from({ length: 21 }, (_, at) => sampleFileItem(`file ${at}`))],
    ['larger than a file may be', [{ ...sampleFileItem('one'), bytes: 2 ** 31 + 1 }]],
    ['with two hashes of what nobody touched', [sampleFileItem('one', { copyHash: sampleFileItem('x').id })]],
    ['with a name that turns its direction', [sampleFileItem('one', { name: 'a\u202Egpj.exe' })]],
    ['with a name of two lines', [sampleFileItem('one', { name: 'a\nb' })]],
    ['without a name', [sampleFileItem('one', { name: '' })]],
    ['with a kind that nobody knows', [sampleFileItem('one', { mediaType: 'jpeg' })]],
  ])('is refused %s', (_, items) => {
    expect(code(items)).toBe('bad-encoding');
  });

  it('of a later release says so, and other bytes are refused', () => {
    const text = new TextDecoder().decode(encodeFilesMessage(messageOf([sampleFileItem('one')])));
    const read = (changed: string) => refusalOf(() => decodeFilesMessage(utf8(changed)));
    expect(read(text.replace('"version":1', '"version":3'))).toBe('newer-version');
    expect(read(text.replace('"version"', ' "version"'))).toBe('bad-encoding');
    expect(read(text.replace('"photo"', '"painting"'))).toBe('bad-encoding');
    expect(read(text.slice(0, -1))).toBe('bad-encoding');
  });
});

describe('the name of a file', () => {
  it.each([
    ['summons.pdf', 'summons.pdf'],
    ['  a\u0000b\u202E.jpg ', 'ab.jpg'],
    ['../../etc/passwd', '....etcpasswd'],
    ['صورة ١.jpg', 'صورة ١.jpg'],
    ['.htaccess', '.htaccess'],
  ])('%j becomes %j', (given, plain) => {
    expect(plainFileName(given)).toBe(plain);
  });

  it('is cut in front of its ending, never within a character', () => {
    const long = plainFileName(`${'x'.repeat(300)}.jpeg`);
    expect(long).toHaveLength(120);
    expect(long?.endsWith('x.jpeg')).toBe(true);
    expect(plainFileName(`${'😀'.repeat(100)}.png`)?.isWellFormed()).toBe(true);
  });

  it('is nothing where nothing is left', () => {
    expect(plainFileName('\u0007\u202A/')).toBeNull();
  });
});
