import { PDF_DATA } from 'virtual:pdf-data';

const FOLDERS: Readonly<Record<string, string>> = {
  cMapUrl: 'cmaps',
  standardFontDataUrl: 'standard_fonts',
  wasmUrl: 'wasm',
};

/** Where pdf.js gets fonts, character maps and decoders from: scripts of this site, and nothing else. */
export class BinaryData {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
    const path = `${FOLDERS[kind] ?? ''}/${filename}`;
    const load = Object.hasOwn(PDF_DATA, path) ? PDF_DATA[path] : undefined;
    if (!load) throw new Error('No such part.');
    const letters = atob((await load()).default);
    return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  }
}
