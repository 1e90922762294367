import type { Open } from '../opened.ts';
import { hexLines } from './hex-lines.ts';

const PAGE_BYTES = 2048;
/** Nobody reads further than this byte by byte. */
const MOST_PAGES = 512;

/** What nobody knows here: its bytes, as numbers and letters. */
export const openBytes: Open = (file, stage) => ({
  kind: 'unknown',
  pages: Math.max(1, Math.min(MOST_PAGES, Math.ceil(file.bytes / PAGE_BYTES))),
  async show(view) {
    const from = (view.page - 1) * PAGE_BYTES;
    const bytes = await file.read(from, Math.min(file.bytes, from + PAGE_BYTES));
    const page = document.createElement('pre');
    page.className = 'bytes';
    page.dir = 'ltr';
    page.style.fontSize = `${view.zoom * 0.8125}rem`;
    page.textContent = hexLines(bytes, from);
    stage.replaceChildren(page);
  },
});
