import { FileError } from '../file-error.ts';
import type { FindingCode } from '../finding.ts';
import type { Gathered } from '../gather.ts';
import { FILE_LIMITS } from '../limits.ts';
import { type Source, sourceOf } from '../source.ts';
import { utf8Text } from '../text.ts';
import { bytesOfEntry, type ZipEntry, zipEntries } from '../zip/entries.ts';
import { readOfficePart } from './read-part.ts';

/** What a part's name alone betrays. */
const BY_NAME: readonly (readonly [RegExp, FindingCode])[] = [
  [/(?:^|\/)vbaProject\.bin$|\/activeX\/|^Basic\//i, 'macros'],
  [/\/embeddings\/|^Object \d/i, 'attached'],
  [/^docProps\/thumbnail|^Thumbnails\//i, 'preview'],
  [/\/printerSettings\//i, 'device'],
  [/^customXml\//i, 'other-data'],
  [/comments[^/]*\.xml$|\/threadedComments\//i, 'comments'],
];
const READ = /\.(?:xml|rels)$/i;
const PICTURE = /(?:^|\/)(?:media|Pictures)\/[^/]+\.(?:jpe?g|png|webp)$/i;

/** Looks into one more file, which lies inside. */
export type LookInside = (source: Source, into: Gathered) => Promise<void>;

/** What an office file betrays: its properties, who changed it, what is hidden or inside it, and what its pictures say. */
export async function lookAtOffice(source: Source, into: Gathered, lookInside: LookInside): Promise<void> {
  const entries = await zipEntries(source);
  let budget: number = FILE_LIMITS.unfoldedBytes;
  const open = async (entry: ZipEntry): Promise<Uint8Array> => {
    const bytes = await bytesOfEntry(source, entry, Math.min(budget, FILE_LIMITS.readBytes));
    budget -= bytes.length;
    return bytes;
  };
  for (const entry of entries) {
    if (entry.locked) into.add('locked');
    for (const [pattern, code] of BY_NAME) if (pattern.test(entry.name)) into.add(code);
    if (entry.locked) continue;
    if (READ.test(entry.name)) readOfficePart(entry.name, utf8Text(await open(entry)), into);
    else if (PICTURE.test(entry.name)) await readPicture(await open(entry), into, lookInside);
  }
  // There is always more in such a file than can be named here.
  into.add('not-looked-into');
}

async function readPicture(bytes: Uint8Array, into: Gathered, lookInside: LookInside): Promise<void> {
  try {
    await lookInside(sourceOf(bytes), into);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    into.add('damaged');
  }
}
