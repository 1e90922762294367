import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeSentFiles,
  encodeSentFiles,
  MOST_SENT_FILES,
  plainSentText,
  SENT_TEXT_CHARACTERS,
  type SentFile,
} from '../../../src/casefile/files/sent-files.ts';
import { REPLY_TEXT_BYTES } from '../../../src/protocol/client/seal-reply.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { LIVE_ANSWERS, MOST_REPORTER_BLOBS } from '../../../src/protocol/limits.ts';
import { refusalOf } from '../../support/refusal.ts';
import { sampleSentFile } from '../../support/sample-sent-file.ts';

const sentOf = (items: SentFile[], text = 'Keep this by you.') => ({ version: 1 as const, text, items });
const code = (items: SentFile[], text?: string) => refusalOf(() => encodeSentFiles(sentOf(items, text)));
const several = (count: number) => Array.from({ length: count }, (_, at) => sampleSentFile(`file ${at}`));

describe('files that a reviewer sends', () => {
  it('come back as they were sealed', () => {
    for (const sent of [sentOf(several(MOST_SENT_FILES)), sentOf(several(1), ''), sentOf(several(1), 'a\nb')])
      expect(decodeSentFiles(encodeSentFiles(sent))).toEqual(sent);
  });

  it.each<[string, SentFile[], string?]>([
    ['without files', []],
    [
      'with a file twice',
      [sampleSentFile('one'), { ...sampleSentFile('two'), id: sampleSentFile('one').id }],
    ],
    [
      'with a blob twice',
      [sampleSentFile('one'), { ...sampleSentFile('two'), blob: sampleSentFile('one').blob }],
    ],
    ['with more files than one takes', several(MOST_SENT_FILES + 1)],
    ['larger than a file may be', [{ ...sampleSentFile('one'), bytes: 2 ** 31 + 1 }]],
    ['with a name that turns its direction', [sampleSentFile('one', { name: 'a\u202Egpj.exe' })]],
    ['without a name', [sampleSentFile('one', { name: '' })]],
    ['with a kind that nobody knows', [sampleSentFile('one', { mediaType: 'jpeg' })]],
    ['with a longer text', several(1), 'x'.repeat(SENT_TEXT_CHARACTERS + 1)],
    ['with control characters in the text', several(1), 'a\u0007b'],
    ['with half a character', several(1), '\ud83d'],
  ])('are refused %s', (_, items, text) => {
    expect(code(items, text)).toBe('bad-encoding');
  });

  it('of a later release say so, and other bytes are refused', () => {
    const text = new TextDecoder().decode(encodeSentFiles(sentOf(several(1))));
    const read = (changed: string) => refusalOf(() => decodeSentFiles(utf8(changed)));
    expect(read(text.replace('"version":1', '"version":2'))).toBe('newer-version');
    expect(read(text.replace('"version"', ' "version"'))).toBe('bad-encoding');
    expect(read(text.replace('"text"', '"words"'))).toBe('bad-encoding');
    expect(read(text.slice(0, -1))).toBe('bad-encoding');
  });

  it('fit into one slot, however long their names, and one call removes all that a mailbox shows', () => {
    const longest = Array.from({ length: MOST_SENT_FILES }, (_, at) =>
      sampleSentFile(`file ${at}`, {
        name: `"${'\u{6f22}'.repeat(119)}`,
        mediaType: `${'a'.repeat(41)}/${'b'.repeat(81)}`,
        bytes: 2 ** 31,
        blob: { ...sampleSentFile(`file ${at}`).blob, parts: 2112 },
        cleaned: 'nothing-found',
      }),
    );
    for (const text of ['\u{6f22}', '\n', '"'].map((sign) => sign.repeat(SENT_TEXT_CHARACTERS)))
      expect(encodeSentFiles(sentOf(longest, text)).length).toBeLessThanOrEqual(REPLY_TEXT_BYTES);
    expect(MOST_SENT_FILES * LIVE_ANSWERS).toBeLessThanOrEqual(MOST_REPORTER_BLOBS);
  });

  it('take any line once it was made plain', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), (typed) => {
        const sent = sentOf(several(1), plainSentText(typed));
        expect(decodeSentFiles(encodeSentFiles(sent))).toEqual(sent);
      }),
    );
    expect(plainSentText(' a\r\nb\u0007c\ud800 ')).toBe('a\nb c\ufffd');
  });
});
