import type { FileSource } from '../file-source.ts';
import { sharedStrings, sheetText } from './sheet-text.ts';
import { SHEET_PART, STRINGS_PART, TEXT_PARTS } from './text-parts.ts';
import { unpack } from './unpack.ts';
import { xmlText } from './xml-text.ts';
import type { ZipEntry } from './zip-entries.ts';

const MOST_TEXT_BYTES = 16_777_216;
const MOST_PARTS = 200;

/** The words of an Office file; null for a package that is none. */
export async function wordsOfPackage(file: FileSource, entries: readonly ZipEntry[]): Promise<string | null> {
  let left = MOST_TEXT_BYTES;
  const read = async (entry: ZipEntry): Promise<string> => {
    const bytes = await unpack(file, entry, left);
    left -= bytes.length;
    return new TextDecoder().decode(bytes);
  };
  const words: string[] = [];
  for (const { part, rules } of TEXT_PARTS)
    for (const entry of entries.filter(({ name }) => part.test(name)).slice(0, MOST_PARTS))
      words.push(xmlText(await read(entry), rules).trim());
  const sheets = entries.filter(({ name }) => SHEET_PART.test(name)).slice(0, MOST_PARTS);
  const shared = entries.find(({ name }) => name === STRINGS_PART);
  const strings = shared && sheets.length > 0 ? sharedStrings(await read(shared)) : [];
  for (const sheet of sheets) words.push(sheetText(await read(sheet), strings));
  return words.length === 0 ? null : words.filter((text) => text !== '').join('\n\n');
}
