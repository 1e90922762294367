import { describe, expect, it } from 'vitest';
import { textPdf } from '../../support/made-files/pdf.ts';
import { boastingPng, plainPng } from '../../support/made-files/png.ts';
import { viewerOfThisFile } from '../../support/viewer-of-this-file.ts';

const viewer = viewerOfThisFile();
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Red, green and blue in the middle of what is drawn, and how large that is. */
const drawn = () =>
  viewer.frame().evaluate(() => {
    const canvas = document.querySelector('canvas');
    const { width = 0, height = 0 } = canvas ?? {};
    const [...pixel] = canvas?.getContext('2d')?.getImageData(width / 2, height / 2, 1, 1).data ?? [];
    return { width, height, colour: pixel.slice(0, 3) };
  });

/** How many of the drawn points are dark. */
const ink = () =>
  viewer.frame().evaluate(() => {
    const canvas = document.querySelector('canvas');
    const { width = 1, height = 1 } = canvas ?? {};
    const { data = [] } = canvas?.getContext('2d')?.getImageData(0, 0, width, height) ?? {};
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark += 1;
    return dark;
  });

const text = () => viewer.frame().locator('#stage').innerText();

describe('a picture', () => {
  it('is drawn anew, and turned by quarters', async () => {
    expect(await viewer.open('red.png', plainPng(300, 100, [200, 10, 20]))).toEqual({
      kind: 'picture',
      pages: 1,
    });
    expect(await drawn()).toEqual({ width: 300, height: 100, colour: [200, 10, 20] });
    await viewer.show({ turns: 1 });
    expect(await drawn()).toEqual({ width: 100, height: 300, colour: [200, 10, 20] });
  });

  it('is shown as what its bytes are, whatever it is called', async () => {
    const seen = await viewer.open('notes.txt', plainPng(10, 10, [0, 0, 255]), 'text/plain');
    expect(seen.kind).toBe('picture');
  });

  it.each([
    [60_000, 60_000],
    [40_000, 10],
    [12_000, 12_000],
  ])('that says it is %i by %i is refused before anything is decoded', async (width, height) => {
    expect(await viewer.open('large.png', boastingPng(width, height))).toEqual({
      trouble: 'too-many-pixels',
    });
  });

  it('that is cut is refused', async () => {
    const whole = plainPng(300, 300, [1, 2, 3]);
    expect(await viewer.open('cut.png', whole.subarray(0, 20))).toEqual({ trouble: 'damaged' });
  });

  it('that no browser can decode is refused', async () => {
    expect(await viewer.open('jpeg.jpg', utf8('\u00ff'.repeat(3)))).not.toEqual({
      kind: 'picture',
      pages: 1,
    });
    const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0, 9, 0, 9, 3, 1, 2, 3]);
    expect(await viewer.open('jpeg.jpg', jpeg)).toEqual({ trouble: 'damaged' });
  });
});

describe('a PDF', () => {
  it('is drawn page by page, and its words are there for those who listen', async () => {
    const pdf = textPdf(['Summons to appear', 'Second page']);
    expect(await viewer.open('summons.pdf', pdf)).toEqual({ kind: 'pdf', pages: 2 });
    expect(await ink()).toBeGreaterThan(500);
    expect(await text()).toContain('Summons to appear');
    await viewer.show({ page: 2 });
    expect(await text()).toContain('Second page');
  });

  it('never becomes larger than can be drawn on', async () => {
    await viewer.open('summons.pdf', textPdf(['Summons']));
    await viewer.show({ zoom: 40 });
    const { width, height } = await drawn();
    expect(width * height).toBeLessThanOrEqual(16_000_000);
  });

  it.each([
    ['is cut', (bytes: Uint8Array) => bytes.subarray(0, 40)],
    ['is nothing but its first line', () => utf8('%PDF-1.7\n')],
  ])('that %s is refused', async (_how, spoil) => {
    expect(await viewer.open('bad.pdf', spoil(textPdf(['Summons'])))).toMatchObject({ trouble: 'damaged' });
  });
});

describe('text', () => {
  it('is shown as text, with what turns or hides it made plain', async () => {
    const seen = await viewer.open('a.txt', utf8('invoice\u202Efdp.exe <b>not bold</b>'));
    expect(seen).toEqual({ kind: 'text', pages: 1 });
    expect(await text()).toContain('<b>not bold</b>');
    expect(await viewer.frame().locator('.mark').allInnerTexts()).toEqual(['U+202E']);
  });

  it('is read in the encoding of its bytes', async () => {
    await viewer.open('utf16.txt', Uint8Array.from([0xff, 0xfe, 0x33, 0x06, 0x44, 0x06]));
    expect(await text()).toContain('سل');
    await viewer.open('western.txt', Uint8Array.from([0x65, 0x74, 0xe9, 0x20, 0x65, 0x74, 0xe9]));
    expect(await text()).toContain('eté eté');
  });

  it('comes in pages that no letter falls between', async () => {
    const all = 'سلام'.repeat(10_001);
    const seen = await viewer.open('long.txt', utf8(`.${all}`));
    expect(seen.pages).toBe(3);
    const pages = [await text()];
    for (const page of [2, 3]) {
      await viewer.show({ page });
      pages.push(await text());
    }
    expect(pages.map((page) => page.trim()).join('')).toBe(`.${all}`);
  });
});

describe('anything else', () => {
  it('is shown as its bytes', async () => {
    const seen = await viewer.open('x.bin', Uint8Array.from([0, 1, 2, 3, 72, 105]));
    expect(seen).toEqual({ kind: 'unknown', pages: 1 });
    expect(await text()).toContain('00 01 02 03 48 69');
  });

  it('and nothing at all is shown too', async () => {
    expect((await viewer.open('empty', new Uint8Array())).trouble).toBeUndefined();
  });
});

describe('the frame', () => {
  it('blurs what was not asked for yet', async () => {
    await viewer.open('red.png', plainPng(30, 30, [200, 10, 20]));
    const blur = () =>
      viewer.frame().evaluate(() => getComputedStyle(document.querySelector('canvas') as Element).filter);
    expect(await blur()).toBe('none');
    await viewer.show({ veiled: true });
    expect(await blur()).toContain('blur');
  });

  it('has no origin, keeps nothing and reaches nothing', async () => {
    await viewer.open('a.txt', utf8('a'));
    const reached = await viewer.frame().evaluate(async () => {
      const tried = async (work: () => unknown): Promise<boolean> => {
        try {
          await work();
          return true;
        } catch {
          return false;
        }
      };
      return {
        origin,
        storage: await tried(() => localStorage.length),
        cookies: await tried(() => document.cookie),
        parent: await tried(() => parent.document.title),
        call: await tried(() => fetch('/api/v1/roster')),
        elsewhere: await tried(() => fetch('http://127.0.0.1:1/')),
        worker: await tried(
          () =>
            new Promise((done, failed) => {
              const worker = new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
              worker.onmessage = done;
              worker.onerror = failed;
            }),
        ),
        evaluated: await tried(() => Reflect.construct(Function, ['return 1'])),
      };
    });
    expect(reached).toEqual({
      origin: 'null',
      storage: false,
      cookies: false,
      parent: false,
      call: false,
      elsewhere: false,
      worker: false,
      evaluated: false,
    });
  });

  it('does nothing where it is opened by itself', async () => {
    const alone = await viewer.page().context().browser()?.newPage();
    if (!alone) throw new Error('No browser.');
    await alone.goto(`${viewer.server().url}viewer/index.html`);
    const answered = await alone.evaluate(
      () =>
        new Promise((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done(true);
          setTimeout(() => done(false), 500);
          window.postMessage('view', '*', [port2]);
        }),
    );
    expect(answered).toBe(false);
    await alone.close();
  });
});
