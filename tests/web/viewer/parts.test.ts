import { describe, expect, it } from 'vitest';
import { readFrameMessage } from '../../../web/shared/files/viewing/frame-message.ts';
import { kindOf } from '../../../web/viewer/kind-of.ts';
import { headerSize } from '../../../web/viewer/pictures/header-size.ts';
import { hexLines } from '../../../web/viewer/text/hex-lines.ts';
import { piecesOf } from '../../../web/viewer/text/visible-marks.ts';
import { boastingPng } from '../../support/made-files/png.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const box = (kind: string, content: string): string =>
  `${String.fromCharCode(0, 0, 0, content.length + 8)}${kind}${content}`;

describe('what a file is', () => {
  it.each([
    ['\xff\xd8\xff\xe0', 'picture'],
    ['\x89PNG\r\n\x1a\n', 'picture'],
    ['GIF89a', 'picture'],
    ['RIFF....WEBP', 'picture'],
    ['\0\0\0\x1cftypavif', 'picture'],
    ['\0\0\0\x1cftypheic', 'picture'],
    ['%PDF-1.4', 'pdf'],
    ['\xef\xbb\xbf%PDF-1.4', 'pdf'],
    ['\0\0\0\x1cftypisom', 'media'],
    ['\0\0\0\x14ftypqt  ', 'media'],
    ['\0\0\0\x08wide', 'media'],
    ['\x1aE\xdf\xa3', 'media'],
    ['RIFF....WAVE', 'media'],
    ['OggS', 'media'],
    ['ID3\x04', 'media'],
    ['\xff\xfb\x90', 'media'],
    ['PK\x03\x04', 'package'],
    ['<svg xmlns="http://www.w3.org/2000/svg"><script>', 'text'],
    ['<!doctype html><script>', 'text'],
    ['{\\rtf1', 'text'],
    ['', 'text'],
    ['RIFF....AVI ', 'unknown'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'unknown'],
    ['MZ\x90\0', 'unknown'],
    ['\x7fELF\x02\x01', 'unknown'],
  ])('%j is %s by its first bytes', (start, kind) => {
    expect(kindOf(latin1(start))).toBe(kind);
  });
});

describe('the size of a picture', () => {
  it.each([
    ['PNG', boastingPng(60_000, 50_000), 60_000, 50_000],
    ['GIF', latin1('GIF89a\x40\x01\xf0\x00'), 320, 240],
    ['JPEG', latin1('\xff\xd8\xff\xe0\0\x04ab\xff\xff\xc2\0\x11\x08\x01\xe0\x02\x80'), 640, 480],
    ['WebP, extended', latin1('RIFF....WEBPVP8X....\0\0\0\0\x7f\x02\0\xdf\x01\0'), 640, 480],
    ['WebP, lossless', latin1('RIFF....WEBPVP8L....\x2f\x7f\xc2\x77\x00'), 640, 480],
    ['AVIF', latin1(box('ftyp', 'avif') + box('ispe', '\0\0\0\0\0\0\x02\x80\0\0\x01\xe0')), 640, 480],
  ])('is read from the header of a %s', (_kind, bytes, width, height) => {
    expect(headerSize(bytes)).toEqual({ width, height });
  });

  it.each(['\xff\xd8\xff\xda', '\xff\xd8\xff\xe0\xff\xff', '\x89PNG\r\n\x1a\n', 'RIFF....WEBPVP9X', 'GIF8'])(
    'cannot be read from %j',
    (bytes) => {
      expect(headerSize(latin1(bytes))).toBeNull();
    },
  );
});

describe('text', () => {
  it('keeps joiners and line ends, and tells every unseen mark apart', () => {
    expect(piecesOf('a\r\nb\u200cc\u200b\u{e0041}\0')).toEqual([
      { text: 'a\nb\u200cc', unseen: false },
      { text: 'U+200B', unseen: true },
      { text: 'U+E0041', unseen: true },
      { text: 'U+0000', unseen: true },
    ]);
    expect(piecesOf('')).toEqual([]);
  });

  it('of bytes is told with their places', () => {
    expect(hexLines(latin1('Hi\0!abcdef'), 16)).toBe(
      '00000010  48 69 00 21 61 62 63 64  Hi·!abcd\n00000018  65 66                    ef',
    );
  });
});

describe('what the frame says', () => {
  it.each([
    { what: 'ready' },
    { what: 'alive' },
    { what: 'touched' },
    { what: 'pressed', key: 'Shift' },
    { what: 'pressed', key: 'other' },
    { what: 'read', id: 1, from: 0, to: 100 },
    { what: 'opened', kind: 'pdf', pages: 3 },
    { what: 'refused', trouble: 'damaged' },
    { what: 'drawn', cover: { x: 1, y: 0, width: 9_999, height: 10_000 } },
    { what: 'pictured', id: 1, picture: { type: 'image/png', bytes: Uint8Array.of(1) } },
    { what: 'not-pictured', id: 1, why: 'falsified' },
  ])('is heard: %j', (message) => {
    expect(readFrameMessage(message, 100)).toEqual(message);
  });

  it.each([
    null,
    'ready',
    {},
    { what: 'toString' },
    { what: 'pressed' },
    { what: 'pressed', key: 'a' },
    { what: 'read', id: 1, from: 0, to: 101 },
    { what: 'read', id: 1, from: -1, to: 5 },
    { what: 'read', id: 1, from: 5, to: 5 },
    { what: 'read', id: 1.5, from: 0, to: 5 },
    { what: 'read', id: '1', from: 0, to: 5 },
    { what: 'opened', kind: 'program', pages: 3 },
    { what: 'opened', kind: 'pdf', pages: 0 },
    { what: 'refused', trouble: '<b>' },
    { what: 'drawn' },
    { what: 'drawn', cover: { x: 2, y: 0, width: 9_999, height: 10_000 } },
    { what: 'drawn', cover: { x: 0, y: 0, width: 0, height: 1 } },
    { what: 'drawn', cover: { x: -1, y: 0, width: 1, height: 1 } },
    { what: 'pictured', id: 1, picture: { type: 'image/svg+xml', bytes: Uint8Array.of(1) } },
    { what: 'pictured', id: 1, picture: { type: 'image/png', bytes: new Uint8Array() } },
    { what: 'pictured', id: 1, picture: { type: 'image/png', bytes: [1] } },
    { what: 'pictured', picture: { type: 'image/png', bytes: Uint8Array.of(1) } },
    { what: 'not-pictured', id: 1, why: 'tired' },
  ])('is not heard: %j', (message) => {
    expect(readFrameMessage(message, 100)).toBeNull();
  });

  it('is not heard where it hands over more than a picture may be', () => {
    const picture = { type: 'image/png', bytes: new Uint8Array(33_554_433) };
    expect(readFrameMessage({ what: 'pictured', id: 1, picture }, 100)).toBeNull();
  });

  it('is not heard where it asks for too much at a time', () => {
    expect(readFrameMessage({ what: 'read', id: 1, from: 0, to: 1_048_577 }, 5_000_000)).toBeNull();
  });
});
