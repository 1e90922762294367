declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
declare module 'virtual:pdf-data' {
  /** Files that pdf.js asks for by name, in base64, each fetched when it is needed. */
  export const PDF_DATA: Readonly<Record<string, () => Promise<{ readonly default: string }>>>;
}
