import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const NAME = 'virtual:pdf-data';
const FILE = 'virtual:pdf-file/';
/** So that no other plugin takes them for what they hold. */
const END = '.js';
const PACKAGE = fileURLToPath(new URL('../../node_modules/pdfjs-dist/', import.meta.url));
const WANTED: Readonly<Record<string, RegExp>> = {
  cmaps: /\.bcmap$/,
  standard_fonts: /\.(pfb|ttf)$/,
  // Decoders of pictures and colours; none that runs scripts.
  wasm: /^(jbig2|openjpeg|qcms_bg)\.wasm$/,
};

const paths = (): string[] =>
  Object.entries(WANTED).flatMap(([folder, wanted]) =>
    readdirSync(`${PACKAGE}${folder}`)
      .filter((name) => wanted.test(name))
      .sort()
      .map((name) => `${folder}/${name}`),
  );

/**
 * Fonts, character maps and decoders of pdf.js as scripts that hold them in base64: the frame of the viewer may load
 * scripts of the site and fetch nothing else.
 */
export const pdfData: Plugin = {
  name: 'pdf-data',
  resolveId: (id) => (id === NAME || id.startsWith(FILE) ? `\0${id}` : null),
  load(id) {
    if (id === `\0${NAME}`) {
      const entries = paths().map(
        (path) => `${JSON.stringify(path)}: () => import(${JSON.stringify(`${FILE}${path}${END}`)})`,
      );
      return `export const PDF_DATA = {${entries.join(',')}};`;
    }
    if (!id.startsWith(`\0${FILE}`)) return null;
    const bytes = readFileSync(PACKAGE + id.slice(FILE.length + 1, -END.length));
    return `export default ${JSON.stringify(bytes.toString('base64'))};`;
  },
};
