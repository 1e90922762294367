import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FileSource } from '../file-source.ts';
import { CANVAS_PIXELS } from '../pictures/canvas-size.ts';
import { Refusal } from '../refusal.ts';
import { BinaryData } from './binary-data.ts';
import { pdfRanges } from './pdf-ranges.ts';

const A_RANGE = 262_144;
const PIXEL_BYTES = 4;

/**
 * A PDF as pdf.js understands it, with everything off that runs, fetches or hands the file's fonts to the browser.
 * It works on the frame's own thread: a worker has to be of the site's origin, and this frame has none.
 */
export async function loadPdf(file: FileSource): Promise<PDFDocumentProxy> {
  let unread: Refusal | undefined;
  const task = getDocument({
    range: pdfRanges(file, () => {
      unread = new Refusal('unreadable');
      void task.destroy();
    }),
    rangeChunkSize: A_RANGE,
    disableStream: true,
    disableAutoFetch: true,
    disableFontFace: true,
    disableWorkerRendering: true,
    enableXfa: false,
    isImageDecoderSupported: false,
    maxImageSize: CANVAS_PIXELS * PIXEL_BYTES,
    canvasMaxAreaInBytes: CANVAS_PIXELS * PIXEL_BYTES,
    BinaryDataFactory: BinaryData,
    useWorkerFetch: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  task.onPassword = () => {
    unread = new Refusal('locked');
    void task.destroy();
  };
  try {
    return await task.promise;
  } catch {
    throw unread ?? new Refusal('damaged');
  }
}
