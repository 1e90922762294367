import { describe, expect, it } from 'vitest';
import { moveCover } from '../../../web/desk/covering/move-cover.ts';
import { checkPicture } from '../../../web/desk/covering/picture-of-frame.ts';
import { turnCover } from '../../../web/desk/covering/turn-cover.ts';
import { plainPng, withChunk } from '../../support/made-files/png.ts';

const COVER = { x: 1_000, y: 2_000, width: 3_000, height: 500 };

describe('a box', () => {
  it('lies where it was after four quarters, and turns with its page', () => {
    expect(turnCover(COVER, 1)).toEqual({ x: 7_500, y: 1_000, width: 500, height: 3_000 });
    expect(turnCover(COVER, 2)).toEqual({ x: 6_000, y: 7_500, width: 3_000, height: 500 });
    expect(turnCover(turnCover(COVER, 1), 3)).toEqual(COVER);
    expect(turnCover(COVER, 4)).toEqual(COVER);
  });

  it.each([
    ['ArrowLeft', false, { ...COVER, x: 900 }],
    ['ArrowDown', false, { ...COVER, y: 2_100 }],
    ['ArrowRight', true, { ...COVER, width: 3_100 }],
    ['ArrowUp', true, { ...COVER, height: 400 }],
    ['a', false, null],
  ])('after %s (Shift: %s)', (key, shiftKey, moved) => {
    expect(moveCover(COVER, { key, shiftKey })).toEqual(moved);
  });

  it('never leaves its page, and never vanishes', () => {
    for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])
      for (const shiftKey of [false, true]) {
        let cover = COVER;
        for (let step = 0; step < 200; step += 1) cover = moveCover(cover, { key, shiftKey }) ?? cover;
        expect(cover.x).toBeGreaterThanOrEqual(0);
        expect(cover.y).toBeGreaterThanOrEqual(0);
        expect(cover.x + cover.width).toBeLessThanOrEqual(10_000);
        expect(cover.y + cover.height).toBeLessThanOrEqual(10_000);
        expect(Math.min(cover.width, cover.height)).toBeGreaterThanOrEqual(100);
      }
  });
});

describe('what a frame hands over', () => {
  const png = new Uint8Array(plainPng(4, 4, [1, 2, 3]));
  const text = (words: string) => new TextEncoder().encode(words);
  const joined = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

  it('is a picture where it is one', async () => {
    const picture = await checkPicture({ type: 'image/png', bytes: png });
    expect(picture?.file.name).toBe('copy.png');
  });

  it('loses the mark by which Firefox would tell which copies it made', async () => {
    const marked = new Uint8Array(withChunk(png, 'deBG', text('204510BBA972FD90')));
    expect((await checkPicture({ type: 'image/png', bytes: marked }))?.bytes).toEqual(png);
  });

  it.each([
    ['text', text('hello')],
    ['a drawing with a script', text('<svg xmlns="http://www.w3.org/2000/svg" onload="a()"/>')],
    ['a PDF', text('%PDF-1.7\n')],
    ['cut', png.slice(0, 40)],
    ['a picture with another chunk', new Uint8Array(withChunk(png, 'teXX', text('more')))],
    [
      'a picture with another chunk beside the mark of Firefox',
      new Uint8Array(withChunk(withChunk(png, 'deBG', text('1')), 'vpAg', text('2'))),
    ],
    ['a picture with something behind it', joined(png, text('PK\u0003\u0004 more'))],
    ['a picture of another kind than it says', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)],
  ])('is refused where it is %s', async (_what, bytes) => {
    expect(await checkPicture({ type: 'image/png', bytes })).toBeNull();
  });
});
