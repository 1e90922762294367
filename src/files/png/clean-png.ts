import { zlibSync } from 'fflate';
import { joined, viewOf } from '../bytes.ts';
import { crc32 } from '../crc32.ts';
import { FILE_LIMITS } from '../limits.ts';
import { orientationBlock, orientationIn } from '../meta/exif.ts';
import { leanProfile } from '../meta/icc.ts';
import type { Source } from '../source.ts';
import type { Piece } from '../splice.ts';
import { ascii } from '../text.ts';
import { dataOf, PNG_SIGNATURE, type PngChunk, pngChunks } from './chunks.ts';
import { PNG_KEPT } from './kept-chunks.ts';
import { PLAIN_NAME, profileIn } from './look-png.ts';

/** The pieces of a PNG that are its picture, bit for bit, with how it is turned and its colours said anew. */
export async function cleanPng(source: Source): Promise<readonly Piece[]> {
  const chunks = await pngChunks(source);
  const [header, ...rest] = chunks.filter(({ type }) => PNG_KEPT.has(type));
  const exif = await firstOf(source, chunks, 'eXIf');
  const turned = exif && orientationIn(exif);
  const iccp = await firstOf(source, chunks, 'iCCP');
  const profile = iccp && profileIn(iccp);
  const lean = profile && leanProfile(profile);
  return [
    { fresh: PNG_SIGNATURE },
    ...(header ? [header] : []),
    ...(lean ? [chunkOf('iCCP', joined(ascii(`${PLAIN_NAME}\0\0`), zlibSync(lean)))] : []),
    ...(turned && turned !== 1 ? [chunkOf('eXIf', orientationBlock(turned))] : []),
    ...rest,
  ];
}

async function firstOf(
  source: Source,
  chunks: readonly PngChunk[],
  type: string,
): Promise<Uint8Array | null> {
  const chunk = chunks.find((each) => each.type === type);
  if (!chunk || chunk.to - chunk.from > FILE_LIMITS.metaBytes) return null;
  return dataOf(source, chunk);
}

function chunkOf(type: string, data: Uint8Array): Piece {
  const whole = joined(new Uint8Array(4), ascii(type), data, new Uint8Array(4));
  viewOf(whole).setUint32(0, data.length);
  viewOf(whole).setUint32(8 + data.length, crc32(whole.subarray(4, 8 + data.length)));
  return { fresh: whole };
}
