import { Zip, ZipPassThrough } from 'fflate';
import type { ExportFile } from '../../../src/casework/export-wish.ts';
import type { FileToHandOver } from '../../../src/casework/referrals/referral-calls.ts';
import { sharedSize } from '../../../src/protocol/blob-sizes.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';

/** No time of making in it. */
const NO_TIME = new Date(1980, 0, 1);
export const FILES_FOLDER = 'files';
const PADDING = 'padding';
const STEP_BYTES = 1024 * 1024;

/** Octets of a ZIP: behind each entry, in the list at its end for each besides the name, and behind that list. */
const [AFTER_BYTES, LISTED_BYTES, END_BYTES] = [16, 46, 22];

/**
 * One ZIP of files and what lies beside them, from its front, nothing pressed: of the files only a piece is in memory. Its size is one that many
 * share: the last entry holds zeros. Throws what reading a file throws.
 */
export async function* packFiles(
  files: readonly FileToHandOver[],
  beside: readonly ExportFile[],
): AsyncGenerator<Uint8Array> {
  const archive = openArchive();
  for (const { path, bytes } of beside) {
    const entry = archive.add(path);
    entry.push(bytes, true);
    yield* archive.taken();
  }
  for (const { name, pieces } of files) {
    const entry = archive.add(`${FILES_FOLDER}/${name}`);
    for await (const piece of pieces()) {
      entry.push(piece);
      yield* archive.taken();
    }
    entry.push(new Uint8Array(0), true);
    yield* archive.taken();
  }
  const padding = archive.add(PADDING);
  for (let left = archive.lacking(); left > 0; left -= STEP_BYTES) {
    padding.push(new Uint8Array(Math.min(left, STEP_BYTES)));
    yield* archive.taken();
  }
  padding.push(new Uint8Array(0), true);
  archive.end();
  yield* archive.taken();
}

const openArchive = () => {
  const out: Uint8Array[] = [];
  let written = 0;
  let listed = END_BYTES;
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    out.push(bytes);
    written += bytes.length;
  });
  return {
    add: (path: string): ZipPassThrough => {
      const entry = new ZipPassThrough(path);
      entry.mtime = NO_TIME;
      zip.add(entry);
      // What stands in front of an entry comes with its first piece.
      entry.push(new Uint8Array(0));
      listed += LISTED_BYTES + utf8(path).length;
      return entry;
    },
    /** What came out since it was last asked. */
    taken: (): readonly Uint8Array[] => out.splice(0),
    /** Octets by which an archive that ends with the entry just begun is short of a size that many share. */
    lacking: (): number => {
      const whole = written + AFTER_BYTES + listed;
      return sharedSize(whole) - whole;
    },
    end: (): void => zip.end(),
  };
};
