import { createHash, type Hash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const SUMS = 'SHA256SUMS';

/** A folder for its owner alone, with a list of what stands in it that `sha256sum -c` checks. */
export interface ExportFolder {
  /** Writes a file whole. `path` is relative, with slashes. */
  readonly put: (path: string, bytes: Uint8Array | string) => void;
  /** A file that is written line by line, until `end`. */
  readonly open: (path: string) => { readonly line: (text: string) => void; readonly end: () => void };
  readonly finish: () => void;
}

/** Makes the folder. Throws where there is one already. */
export function makeExportFolder(root: string): ExportFolder {
  mkdirSync(root, { mode: 0o700 });
  const sums = openSync(join(root, SUMS), 'wx', 0o600);
  const placeOf = (path: string): string => {
    const place = join(root, path);
    mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
    return place;
  };
  const note = (path: string, hash: Hash): void => {
    writeSync(sums, `${hash.digest('hex')}  ${path}\n`);
  };
  return {
    put: (path, bytes) => {
      writeFileSync(placeOf(path), bytes, { mode: 0o600, flag: 'wx' });
      note(path, createHash('sha256').update(bytes));
    },
    open: (path) => {
      const file = openSync(placeOf(path), 'wx', 0o600);
      const hash = createHash('sha256');
      return {
        line: (text) => {
          writeSync(file, `${text}\n`);
          hash.update(`${text}\n`);
        },
        end: () => {
          closeSync(file);
          note(path, hash);
        },
      };
    },
    finish: () => {
      fsyncSync(sums);
      closeSync(sums);
    },
  };
}
