import { Zip, ZipPassThrough } from 'fflate';
import type { ExportFile } from '../../../src/casework/export-wish.ts';

/** No time of making in it: its bytes follow from what it holds. */
const NO_TIME = new Date(1980, 0, 1);

/** One ZIP of a copy and what lies beside it, under one folder. Nothing is pressed, and the copy is never whole in memory. */
export async function packCopy(
  folder: string,
  copy: { readonly path: string; readonly pieces: readonly Blob[] },
  beside: readonly ExportFile[],
): Promise<readonly Blob[]> {
  const out: Blob[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    out.push(new Blob([bytes]));
  });
  const add = (path: string): ZipPassThrough => {
    const entry = new ZipPassThrough(`${folder}/${path}`);
    entry.mtime = NO_TIME;
    zip.add(entry);
    return entry;
  };
  const file = add(copy.path);
  for (const piece of copy.pieces) file.push(new Uint8Array(await piece.arrayBuffer()));
  file.push(new Uint8Array(0), true);
  for (const { path, bytes } of beside) add(path).push(bytes, true);
  zip.end();
  return out;
}
