import { describe, expect, it } from 'vitest';
import { whatBetrays } from '../../../src/files/look.ts';
import { checkPicture } from '../../../web/desk/covering/picture-of-frame.ts';
import { boxInPixels } from '../../../web/viewer/covering/box-in-pixels.ts';
import { sourceOf } from '../../support/file-source.ts';
import { textPdf } from '../../support/made-files/pdf.ts';
import { grainyPng, plainPng } from '../../support/made-files/png.ts';
import { viewerOfThisFile } from '../../support/viewer-of-this-file.ts';

const viewer = viewerOfThisFile();
const RED = plainPng(300, 100, [200, 10, 20]);
const PAGE = { page: 1, turns: 0 };
const LEFT_HALF = { x: 0, y: 0, width: 5_000, height: 10_000 };

/** The picture that the frame makes, or why it makes none. */
const picture = (wish: Parameters<typeof window.picture>[0]) =>
  viewer.page().evaluate((wanted) => window.picture(wanted), wish);

/** Which colours a picture has in a part of it, given as shares of its sides, and how large it is. */
const coloursIn = async (
  bytes: Buffer,
  [left, top, right, bottom]: readonly [number, number, number, number],
) =>
  viewer.page().evaluate(
    async ({ octets, part }) => {
      const file = new Blob([Uint8Array.from(atob(octets), (letter) => letter.charCodeAt(0))]);
      const decoded = await createImageBitmap(file);
      const canvas = new OffscreenCanvas(decoded.width, decoded.height);
      const pen = canvas.getContext('2d');
      pen?.drawImage(decoded, 0, 0);
      const [from, to] = [Math.round(part.left * decoded.width), Math.round(part.right * decoded.width)];
      const [up, down] = [Math.round(part.top * decoded.height), Math.round(part.bottom * decoded.height)];
      const data = pen?.getImageData(from, up, to - from, down - up).data ?? [];
      const colours = new Set<string>();
      for (let at = 0; at < data.length; at += 4)
        colours.add([data[at], data[at + 1], data[at + 2]].join(' '));
      return { width: decoded.width, height: decoded.height, colours: [...colours] };
    },
    { octets: bytes.toString('base64'), part: { left, top, right, bottom } },
  );

const made = async (wish: Parameters<typeof window.picture>[0]) => {
  const answer = await picture(wish);
  if ('why' in answer) throw new Error(answer.why);
  const [, type = '', octets = ''] = /^data:([^;]*);base64,(.*)$/.exec(answer.address) ?? [];
  return { type, bytes: Buffer.from(octets, 'base64') };
};

describe('a box', () => {
  it.each([
    [
      { x: 0, y: 0, width: 10_000, height: 10_000 },
      { left: 0, top: 0, width: 30, height: 7 },
    ],
    [
      { x: 3_334, y: 1_429, width: 1, height: 1 },
      { left: 10, top: 1, width: 1, height: 1 },
    ],
    [
      { x: 3_330, y: 1_420, width: 10, height: 20 },
      { left: 9, top: 0, width: 2, height: 2 },
    ],
    [
      { x: 9_999, y: 9_999, width: 1, height: 1 },
      { left: 29, top: 6, width: 1, height: 1 },
    ],
  ])('%j covers every pixel that it touches', (cover, pixels) => {
    expect(boxInPixels(cover, { width: 30, height: 7 })).toEqual(pixels);
  });
});

describe('a picture with parts covered', () => {
  it('has nothing but black under the boxes, is as it was beside them, and betrays nothing', async () => {
    await viewer.open('red.png', RED);
    const copy = await made({ ...PAGE, covers: [LEFT_HALF] });
    expect(copy.type).toBe('image/png');
    expect(await coloursIn(copy.bytes, [0, 0, 0.5, 1])).toEqual({
      width: 300,
      height: 100,
      colours: ['0 0 0'],
    });
    expect((await coloursIn(copy.bytes, [0.5, 0, 1, 1])).colours).toEqual(['200 10 20']);
    expect(await whatBetrays(sourceOf(copy.bytes))).toEqual([]);
  });

  it('is turned as it is shown', async () => {
    await viewer.open('red.png', RED);
    const copy = await made({ page: 1, turns: 1, covers: [LEFT_HALF] });
    expect(await coloursIn(copy.bytes, [0, 0, 0.5, 1])).toEqual({
      width: 100,
      height: 300,
      colours: ['0 0 0'],
    });
  });

  it('becomes a JPEG where it would be large, as dark under its boxes', async () => {
    await viewer.open('photo.png', grainyPng(2_400, 1_300));
    const copy = await made({ ...PAGE, covers: [LEFT_HALF] });
    expect(copy.type).toBe('image/jpeg');
    const { colours } = await coloursIn(copy.bytes, [0, 0, 0.49, 1]);
    expect(colours.every((colour) => colour.split(' ').every((value) => Number(value) < 48))).toBe(true);
    const checked = await checkPicture({ type: 'image/jpeg', bytes: new Uint8Array(copy.bytes) });
    expect(await whatBetrays(sourceOf(checked?.bytes ?? Uint8Array.of()))).toEqual([]);
  }, 60_000);

  it('of a PDF is one page of it, with none of its words', async () => {
    await viewer.open('summons.pdf', textPdf(['Summons to appear', 'Second page']));
    const whole = await made({ page: 2, turns: 0, covers: [] });
    expect((await coloursIn(whole.bytes, [0, 0, 1, 1])).colours.length).toBeGreaterThan(2);
    const copy = await made({ page: 2, turns: 0, covers: [{ ...LEFT_HALF, width: 10_000 }] });
    expect(await coloursIn(copy.bytes, [0, 0, 1, 1])).toEqual({
      width: 833,
      height: 555,
      colours: ['0 0 0'],
    });
    expect(copy.bytes.includes('Second')).toBe(false);
  });

  it('is none of a text, nor of a page that is not there', async () => {
    await viewer.open('a.txt', new TextEncoder().encode('a'));
    expect(await picture({ ...PAGE, covers: [] })).toEqual({ why: 'failed' });
    await viewer.open('summons.pdf', textPdf(['Summons']));
    expect(await picture({ page: 2, turns: 0, covers: [] })).toEqual({ why: 'failed' });
  });

  it.each<[how: string, lie: () => void]>([
    [
      'white',
      () => {
        CanvasRenderingContext2D.prototype.getImageData = (_x, _y, width, height) => {
          const lie = new ImageData(width, height);
          lie.data.fill(255);
          return lie;
        };
      },
    ],
    [
      'with a few points a little wrong',
      () => {
        const own = Reflect.get(CanvasRenderingContext2D.prototype, 'getImageData') as (
          this: CanvasRenderingContext2D,
          ...where: readonly unknown[]
        ) => ImageData;
        CanvasRenderingContext2D.prototype.getImageData = function read(...where) {
          const lie = own.apply(this, where);
          lie.data[400] = (lie.data[400] ?? 0) ^ 1;
          return lie;
        };
      },
    ],
    [
      'white in the file alone',
      () => {
        const own = Reflect.get(HTMLCanvasElement.prototype, 'toBlob') as (
          this: HTMLCanvasElement,
          ...how: readonly unknown[]
        ) => void;
        HTMLCanvasElement.prototype.toBlob = function write(...how) {
          const blank = document.createElement('canvas');
          blank.width = this.width;
          blank.height = this.height;
          own.apply(blank, how);
        };
      },
    ],
  ])('is refused where the browser gives back what is drawn %s', async (_how, lie) => {
    await viewer.open('red.png', RED);
    await viewer.frame().evaluate(lie);
    expect(await picture({ ...PAGE, covers: [LEFT_HALF] })).toEqual({ why: 'falsified' });
  });
});

describe('boxes over a page', () => {
  it('are drawn with a mouse, and leave what is shown as it is', async () => {
    await viewer.open('red.png', RED);
    await viewer.page().evaluate(() => window.cover([{ x: 0, y: 0, width: 1_000, height: 1_000 }]));
    await expect.poll(() => viewer.frame().locator('.covers__box').count()).toBe(1);
    const box = await viewer.frame().locator('.covers').boundingBox();
    if (box === null) throw new Error('no layer');
    const { mouse } = viewer.page();
    await mouse.move(box.x + box.width * 0.75, box.y + box.height * 0.75);
    await mouse.down();
    await mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.25);
    await mouse.up();
    await expect.poll(() => viewer.page().evaluate(() => window.drawn.length)).toBe(1);
    const [cover] = await viewer.page().evaluate(() => window.drawn);
    expect(cover?.x).toBeCloseTo(5_000, -2);
    expect(cover?.y).toBeCloseTo(2_500, -2);
    expect(cover?.width).toBeCloseTo(2_500, -2);
    expect(cover?.height).toBeCloseTo(5_000, -2);
    await mouse.click(box.x + 20, box.y + 20);
    expect(await viewer.page().evaluate(() => window.drawn.length)).toBe(1);
  });
});
