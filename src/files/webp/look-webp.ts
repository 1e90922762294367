import type { Gathered } from '../gather.ts';
import { FILE_LIMITS } from '../limits.ts';
import { lookBehind } from '../look-behind.ts';
import { readExif } from '../meta/exif.ts';
import { profileName } from '../meta/icc.ts';
import { readXmp } from '../meta/xmp.ts';
import type { Source } from '../source.ts';
import { hasMark } from '../text.ts';
import {
  FRAME_HEAD,
  FRAME_KEPT,
  riffChunks,
  WEBP_KEPT,
  type WebpChunk,
  webpChunks,
  webpData,
  webpEnd,
} from './chunks.ts';

/** What a WebP betrays: every chunk that does not make the picture, inside frames too, and what stands behind it. */
export async function lookAtWebp(source: Source, into: Gathered): Promise<void> {
  for (const chunk of await webpChunks(source)) {
    if (chunk.type === 'ANMF') await lookAtFrame(source, chunk, into);
    else if (!WEBP_KEPT.has(chunk.type)) await readChunk(source, chunk, into);
  }
  await lookBehind(source, await webpEnd(source), into);
}

async function lookAtFrame(source: Source, { from, to }: WebpChunk, into: Gathered): Promise<void> {
  for (const { type } of await riffChunks(source, from + 8 + FRAME_HEAD, to))
    if (!FRAME_KEPT.has(type)) into.add('other-data', type);
}

async function readChunk(source: Source, chunk: WebpChunk, into: Gathered): Promise<void> {
  if (chunk.length > FILE_LIMITS.metaBytes) {
    into.add('other-data', chunk.type);
    return;
  }
  const data = await webpData(source, chunk);
  if (chunk.type === 'EXIF') readExif(exifIn(data), into);
  else if (chunk.type === 'XMP ') readXmp(data, into);
  else if (chunk.type === 'ICCP') {
    const name = profileName(data);
    if (name !== null) into.add('colour-profile', name);
  } else into.add('other-data', chunk.type);
}

/** Some programs write the mark of a JPEG segment before the block. */
export const exifIn = (data: Uint8Array): Uint8Array =>
  hasMark(data, 0, 'Exif\0\0') ? data.subarray(6) : data;
