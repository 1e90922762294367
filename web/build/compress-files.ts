import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from './list-files.ts';

const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.svg', '.json', '.txt']);
/** Fonts and decoders written as text hardly shrink further, and would take longer than all the rest. */
const OF_THE_VIEWER = /^assets\/viewer\//;
const QUICK_QUALITY = 9;
const brotli = promisify(brotliCompress);
const gz = promisify(gzip);

/** Writes `.br` and `.gz` beside each compressible file, so that the server never compresses. */
export async function compressFiles(folder: string): Promise<void> {
  const paths = (await listFiles(folder)).filter((path) => COMPRESSIBLE.has(extname(path)));
  await Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(join(folder, path));
      const small = await brotli(bytes, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: OF_THE_VIEWER.test(path)
            ? QUICK_QUALITY
            : constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
      });
      await writeFile(join(folder, `${path}.br`), small);
      await writeFile(join(folder, `${path}.gz`), await gz(bytes, { level: 9 }));
    }),
  );
}
