import { joined, viewOf } from '../bytes.ts';
import { FILE_LIMITS } from '../limits.ts';
import { orientationBlock, orientationIn } from '../meta/exif.ts';
import { leanProfile } from '../meta/icc.ts';
import type { Source } from '../source.ts';
import { lengthOfPieces, type Piece } from '../splice.ts';
import { ascii } from '../text.ts';
import {
  FRAME_HEAD,
  FRAME_KEPT,
  riffChunks,
  WEBP_KEPT,
  type WebpChunk,
  webpChunks,
  webpData,
} from './chunks.ts';
import { exifIn } from './look-webp.ts';

const [ICC, ALPHA, EXIF, ANIMATION] = [0x20, 0x10, 0x08, 0x02];

/** The pieces of a WebP that are its picture, bit for bit, with how it is turned and its colours said anew. */
export async function cleanWebp(source: Source): Promise<readonly Piece[]> {
  const chunks = await webpChunks(source);
  const head = chunks.find(({ type }) => type === 'VP8X');
  // Without the long head there is one picture and nothing else.
  const kept = head
    ? chunks.filter(({ type }) => WEBP_KEPT.has(type) && type !== 'VP8X')
    : chunks.filter(({ type }) => FRAME_KEPT.has(type)).slice(0, 1);
  const exif = head && (await firstOf(source, chunks, 'EXIF'));
  const turned = (exif && orientationIn(exifIn(exif))) ?? 1;
  const profile = head && (await firstOf(source, chunks, 'ICCP'));
  const lean = profile ? leanProfile(profile) : null;
  const pieces: Piece[] = [];
  if (head) pieces.push(longHead(await webpData(source, head), lean !== null, turned !== 1));
  if (lean) pieces.push(...chunkOf('ICCP', lean));
  for (const chunk of kept) pieces.push(...(await keptChunk(source, chunk)));
  if (turned !== 1) pieces.push(...chunkOf('EXIF', orientationBlock(turned)));
  return [{ fresh: riffHead(4 + lengthOfPieces(pieces)) }, ...pieces];
}

async function firstOf(
  source: Source,
  chunks: readonly WebpChunk[],
  type: string,
): Promise<Uint8Array | null> {
  const chunk = chunks.find((each) => each.type === type);
  return chunk && chunk.length <= FILE_LIMITS.metaBytes ? webpData(source, chunk) : null;
}

function longHead(data: Uint8Array, profile: boolean, exif: boolean): Piece {
  const flags = ((data[0] ?? 0) & (ALPHA | ANIMATION)) | (profile ? ICC : 0) | (exif ? EXIF : 0);
  return { fresh: joined(headOf('VP8X', 10), Uint8Array.of(flags, 0, 0, 0), data.slice(4, 10)) };
}

async function keptChunk(source: Source, chunk: WebpChunk): Promise<readonly Piece[]> {
  if (chunk.type !== 'ANMF') return asItStands(chunk);
  const start = chunk.from + 8;
  const inner = (await riffChunks(source, start + FRAME_HEAD, chunk.to)).filter(({ type }) =>
    FRAME_KEPT.has(type),
  );
  const pieces = [{ from: start, to: start + FRAME_HEAD }, ...inner.flatMap(asItStands)];
  return [{ fresh: headOf('ANMF', lengthOfPieces(pieces)) }, ...pieces];
}

const asItStands = ({ from, length }: WebpChunk): readonly Piece[] => [
  { from, to: from + 8 + length },
  { zeros: length % 2 },
];

const chunkOf = (type: string, data: Uint8Array): readonly Piece[] => [
  { fresh: joined(headOf(type, data.length), data) },
  { zeros: data.length % 2 },
];

function headOf(type: string, length: number): Uint8Array {
  const head = joined(ascii(type), new Uint8Array(4));
  viewOf(head).setUint32(4, length, true);
  return head;
}

const riffHead = (length: number): Uint8Array => joined(headOf('RIFF', length), ascii('WEBP'));
