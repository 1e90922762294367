import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { View } from '../../shared/viewer-messages.ts';
import type { Open } from '../opened.ts';
import { shrinkToFit } from '../pictures/canvas-size.ts';
import { Refusal } from '../refusal.ts';
import { loadPdf } from './load-pdf.ts';
import { wordsOfPage } from './words-of-page.ts';

const MOST_BYTES = 268_435_456;
const QUARTER = 90;
/** Of a page that becomes a picture: 200 points to the inch, of which a PDF counts 72. */
const COPY_SCALE = 200 / 72;

/** A PDF as pictures, a page at a time; nothing in it can be pressed. */
export const openPdf: Open = async (file, stage) => {
  if (file.bytes > MOST_BYTES) throw new Refusal('too-large');
  const pdf = await loadPdf(file);
  return {
    kind: 'pdf',
    pages: pdf.numPages,
    async show(view) {
      const page = await pdf.getPage(view.page);
      const heard = document.createElement('div');
      heard.className = 'heard';
      const canvas = await draw(page, view, stage);
      heard.textContent = await wordsOfPage(page);
      stage.replaceChildren(canvas, heard);
      stage.scrollTo(0, 0);
      page.cleanup();
    },
    async draw({ page: number, turns }) {
      const page = await pdf.getPage(number);
      const canvas = await render(page, turns, () => COPY_SCALE);
      page.cleanup();
      return canvas;
    },
  };
};

async function draw(
  page: PDFPageProxy,
  { zoom, turns }: View,
  stage: HTMLElement,
): Promise<HTMLCanvasElement> {
  const width = Math.max(1, stage.clientWidth) * zoom;
  const canvas = await render(page, turns, (natural) => (width / natural) * devicePixelRatio);
  canvas.style.width = `${100 * zoom}%`;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `${stage.getAttribute('aria-label') ?? ''} · ${page.pageNumber}`);
  return canvas;
}

/** `scaleOf`: how much larger than its natural width a page shall be drawn. */
async function render(
  page: PDFPageProxy,
  turns: number,
  scaleOf: (naturalWidth: number) => number,
): Promise<HTMLCanvasElement> {
  const rotation = (page.rotate + turns * QUARTER) % 360;
  const natural = page.getViewport({ scale: 1, rotation });
  const wanted = scaleOf(natural.width);
  const scale = wanted * shrinkToFit(natural.width * wanted, natural.height * wanted);
  const viewport = page.getViewport({ scale, rotation });
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(viewport.width));
  canvas.height = Math.max(1, Math.floor(viewport.height));
  await page.render({ canvas, viewport }).promise;
  return canvas;
}
