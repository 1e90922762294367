import { PDFDataRangeTransport } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FileSource } from '../file-source.ts';

/** Hands pdf.js the parts that it asks for. `failed` hears of a part that could not be read. */
export function pdfRanges(file: FileSource, failed: () => void): PDFDataRangeTransport {
  class Ranges extends PDFDataRangeTransport {
    override requestDataRange(begin: number, end: number): void {
      file
        .read(begin, Math.min(end, file.bytes))
        .then((bytes) => this.onDataRange(begin, new Uint8Array(bytes)), failed);
    }
  }
  return new Ranges(file.bytes, null);
}
