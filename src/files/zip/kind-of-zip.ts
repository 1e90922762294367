import { take } from '../bytes.ts';
import type { FileKind } from '../file-kind.ts';
import type { Source } from '../source.ts';
import { hasMark, latin1Text } from '../text.ts';

const FOLDERS: readonly (readonly [string, FileKind])[] = [
  ['word/', 'docx'],
  ['xl/', 'xlsx'],
  ['ppt/', 'pptx'],
];

/** What a zip is, by the names in its list of parts: an office file, or just an archive. */
export async function kindOfZip(source: Source, tail: Uint8Array): Promise<FileKind> {
  const first = latin1Text(await take(source, 0, Math.min(source.bytes, 128)));
  if (first.slice(30).startsWith('mimetypeapplication/vnd.oasis.opendocument')) return 'odf';
  const names = namesIn(tail);
  if (!names.includes('[Content_Types].xml') && !first.includes('[Content_Types].xml')) return 'zip';
  return FOLDERS.find(([folder]) => names.some((name) => name.startsWith(folder)))?.[1] ?? 'zip';
}

// The names of those entries of the list that lie in the tail: enough to know the kind.
function namesIn(tail: Uint8Array): readonly string[] {
  const names: string[] = [];
  for (let at = tail.indexOf(0x50); at !== -1; at = tail.indexOf(0x50, at + 1))
    if (hasMark(tail, at, 'PK\x01\x02')) {
      const length = (tail[at + 28] ?? 0) + (tail[at + 29] ?? 0) * 256;
      names.push(latin1Text(tail.subarray(at + 46, at + 46 + Math.min(length, 200))));
    }
  return names;
}
