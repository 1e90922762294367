import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

const MOST_LETTERS = 100_000;

/** The words of a page for those who listen to it; none where the page is a picture of words. */
export async function wordsOfPage(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  const words = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ' '}` : ''));
  return words.join('').slice(0, MOST_LETTERS);
}
