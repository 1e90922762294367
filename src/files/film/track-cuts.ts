import { type Box, boxesIn } from '../boxes/boxes.ts';
import { take, viewOf } from '../bytes.ts';
import { FileError } from '../file-error.ts';
import type { Source } from '../source.ts';
import { latin1Text, utf8Text } from '../text.ts';
import type { CutIn } from './cut-in.ts';
import { TABLES_KEPT, TRACKS_KEPT } from './kept-boxes.ts';
import { chunkRanges, type Range } from './ranges.ts';
import { sampleCuts } from './sample-cuts.ts';

/** What is cut in a track, or only of what kind it is where the whole of it goes. */
export type TrackCuts =
  | { readonly kept: false; readonly handler: string }
  | {
      readonly kept: true;
      readonly boxes: readonly Box[];
      readonly fields: readonly CutIn[];
      readonly ranges: readonly Range[];
    };

const UNDETERMINED = Uint8Array.of(0x55, 0xc4);
const MAC_EPOCH = Date.UTC(1904, 0, 1);

export async function cutTrack(source: Source, track: Box, count: () => void): Promise<TrackCuts> {
  const inside = (box: Box): Promise<readonly Box[]> => boxesIn(source, box.body, box.to, count);
  const parts = await inside(track);
  const media = await inside(only(parts, 'mdia'));
  const handler = await handlerOf(source, only(media, 'hdlr'));
  if (!TRACKS_KEPT.has(handler)) return { kept: false, handler };
  const info = await inside(only(media, 'minf'));
  const tables = await inside(only(info, 'stbl'));

  const dropped = [
    ...parts.filter(({ type }) => !['tkhd', 'edts', 'tapt', 'mdia'].includes(type)),
    ...media.filter(({ type }) => !['mdhd', 'hdlr', 'minf'].includes(type)),
    ...info.filter(({ type }) => !['vmhd', 'smhd', 'hdlr', 'dinf', 'stbl'].includes(type)),
    ...tables.filter(({ type }) => !TABLES_KEPT.has(type)),
  ];
  const samples = await sampleCuts(source, only(tables, 'stsd'), handler, count);
  const heads = [only(parts, 'tkhd'), only(media, 'mdhd')];
  const names = [only(media, 'hdlr'), ...info.filter(({ type }) => type === 'hdlr')];
  const fields = [
    ...(await Promise.all(heads.map((box) => times(source, box)))),
    await languageOf(source, only(media, 'mdhd')),
    ...(await Promise.all(names.map((box) => nameOf(source, box)))).flat(),
    ...(await referenceCuts(
      source,
      info.find(({ type }) => type === 'dinf'),
      count,
    )),
    ...samples.fields,
  ];
  const ranges = await chunkRanges(source, tables);
  return { kept: true, boxes: [...dropped, ...samples.boxes], fields, ranges };
}

const only = (boxes: readonly Box[], type: string): Box => {
  const [box, second] = boxes.filter((each) => each.type === type);
  if (!box || second) throw new FileError('damaged', `not one ${type}`);
  return box;
};

const handlerOf = async (source: Source, box: Box): Promise<string> =>
  latin1Text(await take(source, box.body + 8, box.body + 12));

/** When the film or the track was made and changed: the first two numbers of mvhd, tkhd and mdhd. */
export async function times(source: Source, { body, to }: Box): Promise<CutIn> {
  const long = (await take(source, body, body + 1))[0] === 1;
  const end = body + 4 + (long ? 16 : 8);
  if (end > to) throw new FileError('damaged', 'a head ends too early');
  const view = viewOf(await take(source, body + 4, end));
  const seconds = long ? Number(view.getBigUint64(0)) : view.getUint32(0);
  const day = new Date(MAC_EPOCH + seconds * 1000);
  const value = seconds > 0 && Number.isFinite(day.getTime()) ? day.toISOString().slice(0, 19) : '';
  return { from: body + 4, to: end, code: 'time', value: value.replace('T', ' ') };
}

// In what language the camera speaks.
async function languageOf(source: Source, { body }: Box): Promise<CutIn> {
  const at = body + ((await take(source, body, body + 1))[0] === 1 ? 32 : 20);
  return { from: at, to: at + 2, fresh: UNDETERMINED, code: null, value: '' };
}

// Who made the handler, and what it calls itself.
async function nameOf(source: Source, { body, to }: Box): Promise<readonly CutIn[]> {
  const start = Math.min(to, body + 24);
  const text = utf8Text(await take(source, start, Math.min(to, start + 200)));
  return [
    { from: Math.min(to, body + 12), to: start, code: null, value: '' },
    { from: start, to, code: 'software', value: text },
  ];
}

/** The list of where the data lies: it has to be this file, and nothing else is said. */
async function referenceCuts(
  source: Source,
  info: Box | undefined,
  count: () => void,
): Promise<readonly CutIn[]> {
  if (!info) return [];
  const cuts: CutIn[] = [];
  for (const box of await boxesIn(source, info.body, info.to, count)) {
    if (box.type !== 'dref') throw new FileError('unknown-form', 'data elsewhere');
    for (const entry of await boxesIn(source, box.body + 8, box.to, count)) {
      const flags = await take(source, entry.body, entry.body + 4);
      if ((flags[3] ?? 0) % 2 === 0) throw new FileError('unknown-form', 'data elsewhere');
      cuts.push({ from: entry.body + 4, to: entry.to, code: 'other-data', value: '' });
    }
  }
  return cuts;
}
