import { type Zippable, zipSync } from 'fflate';
import type { ExportFile } from '../../../src/casework/export-wish.ts';

/** No time of making in the file: its bytes follow from the case alone. */
const NO_TIME = new Date(1980, 0, 1);

/** Many files as one that every system opens, under one folder. */
export const packZip = (folder: string, files: readonly ExportFile[]): Uint8Array => {
  const entries: Zippable = {};
  for (const { path, bytes } of files) entries[`${folder}/${path}`] = bytes;
  return zipSync(entries, { level: 6, mtime: NO_TIME });
};
