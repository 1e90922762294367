import type { FindingCode } from '../finding.ts';
import type { Gathered } from '../gather.ts';
import { inflated } from '../inflate.ts';
import { FILE_LIMITS } from '../limits.ts';
import { lookBehind } from '../look-behind.ts';
import { readExif } from '../meta/exif.ts';
import { profileName } from '../meta/icc.ts';
import { readXmp } from '../meta/xmp.ts';
import type { Source } from '../source.ts';
import { dataOf, type PngChunk, pngChunks } from './chunks.ts';
import { PNG_KEPT } from './kept-chunks.ts';
import { pngText } from './text-chunk.ts';

const KEYWORDS: ReadonlyMap<string, FindingCode> = new Map([
  ['Author', 'person'],
  ['Copyright', 'person'],
  ['Software', 'software'],
  ['Source', 'device'],
  ['Creation Time', 'time'],
  ['date:create', 'time'],
  ['date:modify', 'time'],
  ['date:timestamp', 'time'],
]);
const XMP = 'XML:com.adobe.xmp';

/** What a PNG betrays: every chunk that does not make the picture, and what stands behind it. */
export async function lookAtPng(source: Source, into: Gathered): Promise<void> {
  const chunks = await pngChunks(source);
  for (const chunk of chunks) if (!PNG_KEPT.has(chunk.type)) await readChunk(source, chunk, into);
  await lookBehind(source, chunks.at(-1)?.to ?? 0, into);
}

async function readChunk(source: Source, chunk: PngChunk, into: Gathered): Promise<void> {
  const { type } = chunk;
  if (chunk.to - chunk.from > FILE_LIMITS.metaBytes) {
    into.add('other-data', type);
    return;
  }
  const data = await dataOf(source, chunk);
  if (type === 'eXIf') readExif(data, into);
  else if (type === 'iCCP') readProfile(data, into);
  else if (type === 'tIME') into.add('time', dayOf(data));
  else if (type === 'tEXt' || type === 'zTXt' || type === 'iTXt') readText(type, data, into);
  else into.add('other-data', type);
}

/** The profile in an iCCP chunk; null where it is broken. */
export function profileIn(data: Uint8Array): Uint8Array | null {
  const end = data.indexOf(0);
  return end === -1 ? null : inflated(data.subarray(end + 2), 'zlib', FILE_LIMITS.metaBytes);
}

// The name before the profile is free text too: only a plain one counts as bare.
export const PLAIN_NAME = 'c';

function readProfile(data: Uint8Array, into: Gathered): void {
  const profile = profileIn(data);
  const name = profile === null ? '' : profileName(profile);
  const label = data.indexOf(0) === 1 && data[0] === PLAIN_NAME.charCodeAt(0);
  if (name !== null || !label) into.add('colour-profile', name ?? '');
}

function readText(type: string, data: Uint8Array, into: Gathered): void {
  const found = pngText(type, data);
  if (found === null) into.add('other-data', type);
  else if (found.keyword === XMP) readXmp(found.value, into);
  else if (found.keyword.startsWith('Raw profile type')) into.add('other-data', found.keyword);
  else into.add(KEYWORDS.get(found.keyword) ?? 'description', `${found.keyword}: ${found.text}`);
}

const dayOf = (data: Uint8Array): string =>
  data.length === 7 ? `${(data[0] ?? 0) * 256 + (data[1] ?? 0)}-${data[2] ?? 0}-${data[3] ?? 0}` : '';
