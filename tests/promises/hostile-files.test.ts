import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bomb, docx, paragraph, xlsx } from '../support/made-files/office.ts';
import { pdfOf, pdfStream, textPdf } from '../support/made-files/pdf.ts';
import { boastingPng, plainPng } from '../support/made-files/png.ts';
import { encodedSecond, mp4Of, webmOf } from '../support/made-files/video.ts';
import { viewerOfThisFile } from '../support/viewer-of-this-file.ts';

const viewer = viewerOfThisFile();
const latin1 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Somebody who would learn of it if anything of a file were fetched. */
let listener: Server;
const heard: string[] = [];
let there: string;
beforeAll(async () => {
  listener = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.end();
  });
  listener.on('connection', () => heard.push('connected'));
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
  there = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => listener.close(done)));

const SPRUNG = 'sprung';
/** A script that would show itself, at the desk as in the frame, and call out. */
const trap = (): string =>
  `try{top.document.title='${SPRUNG}'}catch{};document.title='${SPRUNG}';fetch('${there}/script')`;

let before: readonly string[] = [];
beforeEach(() => {
  heard.length = 0;
  before = [...viewer.server().asked];
});

/** What the page asked of its own server since the test began, beside the parts of the file and the frame itself. */
const askedSince = (): readonly string[] =>
  viewer
    .server()
    .asked.slice(before.length)
    .filter((path) => !/^\/(fixtures\/|viewer\/index\.html$|assets\/viewer\/[\w.-]+$|favicon)/.test(path));

/** Opens the file, walks through its pages, turns and enlarges it, and looks for what it may have done. */
async function survives(name: string, bytes: Uint8Array, mediaType?: string): Promise<void> {
  const page = viewer.page();
  const asked: string[] = [];
  const listen = (request: { url: () => string }): void => {
    if (!request.url().startsWith(viewer.server().url) && !request.url().startsWith('blob:'))
      asked.push(request.url());
  };
  page.on('request', listen);
  const title = await page.title();
  const seen = await viewer.open(name, bytes, mediaType);
  if (!seen.trouble) {
    if ((seen.pages ?? 1) > 1) await viewer.show({ page: seen.pages ?? 1 });
    await page.evaluate(() => window.show({ turns: 1, zoom: 2 }));
  }
  await page.waitForTimeout(300);
  page.off('request', listen);
  expect(await page.title()).toBe(title);
  if (!seen.trouble) {
    const frame = viewer.frame();
    expect(frame.url()).toBe(`${viewer.server().url}viewer/index.html`);
    expect(await frame.title()).toBe('Information');
    expect(await frame.locator('a, iframe, object, embed, form, script:not([src]), svg, math').count()).toBe(
      0,
    );
  }
  expect(page.context().pages()).toHaveLength(1);
  expect({ asked, heard, own: askedSince() }).toEqual({ asked: [], heard: [], own: [] });
}

describe('nothing of a file runs and nothing is fetched for it', () => {
  it.each([
    ['that calls out when it opens', () => `/OpenAction<</S/URI/URI(${there}/uri)>>`],
    ['with a script', () => `/OpenAction<</S/JavaScript/JS(app.launchURL\\('${there}/js'\\))>>`],
    ['that starts a program', () => '/OpenAction<</S/Launch/F(calc.exe)>>'],
    ['that submits a form', () => `/OpenAction<</S/SubmitForm/F(${there}/form)>>`],
    ['that opens another file', () => `/OpenAction<</S/GoToR/F<</FS/URL/F(${there}/gotor)>>>>`],
    [
      'with scripts by name',
      () => `/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(this.submitForm\\('${there}/names'\\))>>]>>>>`,
    ],
    ['with a form of the XFA kind', () => '/AcroForm<</XFA(<xdp:xdp/>)/Fields[]>>'],
  ])('a PDF %s', async (_what, catalogue) => {
    await survives('a.pdf', textPdf(['Summons', 'Two'], catalogue()));
  });

  it('a PDF with pictures and files that lie elsewhere', async () => {
    const image =
      `<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceRGB/BitsPerComponent 8` +
      `/F<</FS/URL/F(${there}/image)>>/Length 0>>stream\n\nendstream`;
    const link = `<</Type/Annot/Subtype/Link/Rect[0 0 300 200]/A<</S/URI/URI(${there}/link)>>>>`;
    await survives(
      'remote.pdf',
      pdfOf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Annots[6 0 R]/Resources<</XObject<</I 5 0 R>>>>>>',
        pdfStream('q 100 0 0 100 0 0 cm /I Do Q'),
        image,
        link,
      ]),
    );
  });

  it('a PDF whose font holds commands', async () => {
    const matrix = `/FontMatrix[1 0 0 1 0 (0\\);${trap()}//)]`;
    await survives(
      'font.pdf',
      pdfOf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
        pdfStream('BT /F 24 Tf 20 100 Td (A) Tj ET'),
        `<</Type/Font/Subtype/Type1/BaseFont/Bad${matrix}/FontDescriptor 6 0 R>>`,
        `<</Type/FontDescriptor/FontName/Bad/Flags 4/FontFile 7 0 R>>`,
        pdfStream(`%!PS-AdobeFont-1.0: Bad\n/FontMatrix [1 2 3 4 5 (6);${trap()}] def\neexec`),
      ]),
    );
  });

  it.each([
    [
      'a drawing with a script',
      () =>
        `<svg xmlns="http://www.w3.org/2000/svg" onload="${trap()}"><script>${trap()}</script><image href="${there}/i"/></svg>`,
      'image/svg+xml',
    ],
    [
      'a drawing called a picture',
      () => `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><image href="${there}/i"/></svg>`,
      'image/png',
    ],
    [
      'a page',
      () =>
        `<!doctype html><meta http-equiv=refresh content="0;url=${there}/meta"><script>${trap()}</script><img src="${there}/img">`,
      'text/html',
    ],
    ['a page called text', () => `<script>${trap()}</script>`, 'text/plain'],
    ['a style sheet of XML', () => `<?xml-stylesheet href="${there}/xsl"?><a/>`, 'text/xml'],
    ['a playlist', () => `#EXTM3U\n#EXTINF:1,\n${there}/segment.ts\n`, 'application/vnd.apple.mpegurl'],
  ])('%s', async (_what, text, type) => {
    await survives('a.svg', utf8(text()), type);
    expect((await viewer.page().evaluate(() => window.seen)).kind).toBe('text');
  });

  it('a picture that is a page too', async () => {
    const png = Buffer.concat([plainPng(20, 20, [9, 9, 9]), utf8(`<script>${trap()}</script>`)]);
    await survives('polyglot.png', png, 'text/html');
    await survives('polyglot.gif', latin1(`GIF89a/*\x01\x00\x00*/=1;${trap()}`), 'text/javascript');
  });

  it('a PDF that is a page and a package too', async () => {
    const page = utf8(`<html><script>${trap()}</script>`);
    await survives(
      'polyglot.pdf',
      Buffer.concat([textPdf(['Summons']), page, docx(paragraph('Hidden'))]),
      'text/html',
    );
  });

  it('an Office file that names others', async () => {
    const rels = (type: string, target: string): Uint8Array =>
      strToU8(
        `<Relationships><Relationship Id="r1" Type="${type}" Target="${target}" TargetMode="External"/></Relationships>`,
      );
    const field = `<w:p><w:fldSimple w:instr='DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe'><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>`;
    await survives(
      'template.docx',
      docx(`${paragraph(`<script>${trap()}</script>`)}${field}`, {
        'word/_rels/settings.xml.rels': rels('attachedTemplate', `${there}/template.dotm`),
        'word/_rels/document.xml.rels': rels('image', `${there}/image.png`),
        'word/vbaProject.bin': latin1('Auto_Open'),
        'word/media/image1.svg': strToU8(
          `<svg xmlns="http://www.w3.org/2000/svg"><script>${trap()}</script></svg>`,
        ),
      }),
    );
    await survives('formula.xlsx', xlsx());
  });

  it('a recording that is a page too', async () => {
    const second = await encodedSecond(viewer.page());
    const tail = utf8(`<script>${trap()}</script>`);
    await survives('polyglot.webm', Buffer.concat([await webmOf(second, 1), tail]), 'text/html');
  });
});

describe('the desk survives', () => {
  it.each([
    ['huge.png', boastingPng(60_000, 60_000)],
    ['huge.gif', latin1(`GIF89a\xff\xff\xff\xff${'\0'.repeat(20)}`)],
    ['huge.jpg', latin1('\xff\xd8\xff\xc0\0\x11\x08\xff\xff\xff\xff\x03\x01\x11\0\x02\x11\0\x03\x11\0')],
    [
      'huge.bmp',
      latin1(`BM\0\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\0\0\0\x70\0\0\0\x70\x01\0\x18\0${'\0'.repeat(40)}`),
    ],
  ])('a picture that says it is huge: %s', survives);

  it.each(['word/document.xml', 'content.xml', 'xl/sharedStrings.xml', 'word/media/image1.png'])(
    'a package whose %s unpacks to far more than it is',
    (name) => survives('bomb.docx', bomb(name, 40_000_000)),
  );

  const catalogue = '<</Type/Catalog/Pages 2 0 R>>';
  const page =
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9999999 9999999]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>';

  it('a PDF that refers to itself', async () => {
    const self = pdfStream(
      '/X Do /X Do',
      '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 5 0 R>>>>',
    );
    await survives(
      'self.pdf',
      pdfOf([catalogue, '<</Type/Pages/Kids[3 0 R]/Count 1>>', page, pdfStream('/X Do'), self]),
    );
    await survives('kids.pdf', pdfOf([catalogue, '<</Type/Pages/Kids[2 0 R 2 0 R]/Count 999999999>>']));
  });

  it('a PDF that unpacks to far more than it is', async () => {
    const packed = deflateSync(Buffer.alloc(100_000_000, 'q Q ')).toString('latin1');
    viewer
      .server()
      .fixtures.set(
        'bomb.pdf',
        pdfOf([
          catalogue,
          '<</Type/Pages/Kids[3 0 R]/Count 1>>',
          page,
          pdfStream(packed, '/Filter/FlateDecode'),
        ]),
      );
    await viewer.page().evaluate(() => window.openFile('bomb.pdf', 'application/pdf', 5000));
    await viewer.page().waitForFunction(() => window.seen.kind ?? window.seen.trouble);
    await viewer.page().evaluate(() => window.closeFile());
    await survives('after.txt', utf8('The desk goes on.'));
  });

  it.each([0.01, 0.3, 0.9])('recordings of which %f are there', async (part) => {
    const second = await encodedSecond(viewer.page());
    const [mp4, webm] = [await mp4Of(second, 3), await webmOf(second, 3)];
    await survives('cut.mp4', mp4.subarray(0, mp4.length * part));
    await survives('cut.webm', webm.subarray(0, Math.max(8, webm.length * part)));
  });

  it('recordings that say they last for ever', async () => {
    const lying = (await mp4Of(await encodedSecond(viewer.page()), 3)).slice();
    const header = Buffer.from(lying.buffer).indexOf('mvhd');
    lying.fill(0xff, header + 20, header + 24);
    await survives('for-ever.mp4', lying);
  });

  it('a frame that goes silent: it is given up, and the next file opens', async () => {
    viewer.server().fixtures.set('a.txt', utf8('a'));
    const page = viewer.page();
    await page.evaluate(() => window.openFile('a.txt', 'text/plain', 1500));
    await page.waitForFunction(() => window.seen.kind);
    // The thread of the frame is held up for longer than the desk waits.
    void viewer
      .frame()
      .evaluate(() => {
        for (const end = Date.now() + 20_000; Date.now() < end; );
      })
      .catch(() => undefined);
    await page.waitForFunction(() => window.seen.trouble === 'stopped', undefined, { timeout: 30_000 });
    await page.evaluate(() => window.closeFile());
    await survives('next.txt', utf8('b'));
  });
});

describe('bytes of chance', () => {
  it.each(['pdf', 'png', 'jpg', 'gif', 'webp', 'mp4', 'webm', 'docx', 'mp3'])(
    'behind the beginning of a %s',
    async (kind) => {
      const BEGINNINGS: Readonly<Record<string, string>> = {
        pdf: '%PDF-1.7\n',
        png: '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x20\0\0\0\x20\x08\x02\0\0\0',
        jpg: '\xff\xd8\xff\xc0\0\x11\x08\0\x20\0\x20\x03\x01\x11\0\x02\x11\0\x03\x11\0\xff\xda',
        gif: 'GIF89a\x20\0\x20\0',
        webp: 'RIFF\0\x10\0\0WEBPVP8 ',
        mp4: '\0\0\0\x18ftypisom\0\0\0\0isommp42\0\0\x10\0moov',
        webm: '\x1aE\xdf\xa3\x80\x18S\x80g\x01\xff\xff\xff\xff\xff\xff\xff',
        docx: 'PK\x03\x04',
        mp3: 'ID3\x04\0\0\0\0\0\0\xff\xfb',
      };
      let state = 7;
      const chance = Uint8Array.from({ length: 20_000 }, () => {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        return state >> 16;
      });
      await survives(`chance.${kind}`, Buffer.concat([latin1(BEGINNINGS[kind] ?? ''), chance]));
    },
  );
});
