import { type Box, boxesIn } from '../boxes/boxes.ts';
import { countParts, windowed } from '../bytes.ts';
import type { Cut } from '../cut.ts';
import { FileError } from '../file-error.ts';
import type { Source } from '../source.ts';
import { ascii } from '../text.ts';
import type { CutIn } from './cut-in.ts';
import { OTHER_FORMS } from './kept-boxes.ts';
import { gapsIn, type Range } from './ranges.ts';
import { cutTrack, times } from './track-cuts.ts';

/** Everything of a film that its copy does not take over: boxes that become free space, fields and data that become zeros. */
export interface FilmCuts {
  /** Whole boxes, with what kind of track they are where they are one. */
  readonly boxes: readonly { readonly box: Box; readonly track: string | null }[];
  /** Fields inside boxes that stay. */
  readonly fields: readonly CutIn[];
  /** Data that belongs to no kept track. */
  readonly gaps: readonly Cut[];
  readonly count: () => void;
}

const MOST_BRANDS = 256;
const SPACE: readonly string[] = ['free', 'skip', 'wide'];

/** Finds the cuts of an MP4 or QuickTime film. Only picture and sound stay, at the places where they are. */
export async function filmCuts(source: Source): Promise<FilmCuts> {
  const near = windowed(source);
  const count = countParts();
  const top = await boxesIn(near, 0, source.bytes, count);
  const boxes: { box: Box; track: string | null }[] = [];
  const fields: CutIn[] = [];
  const data: Range[] = [];
  const kept: Range[] = [];
  const movies = top.filter(({ type }) => type === 'moov');
  if (movies.length !== 1)
    throw new FileError(movies.length === 0 ? 'damaged' : 'unknown-form', 'not one moov');
  for (const box of top) {
    refuseOtherForms(box);
    if (box.type === 'mdat') data.push([box.body, box.to]);
    else if (box.type === 'ftyp' && box.to - box.from <= MOST_BRANDS) continue;
    else if (box.type !== 'moov') boxes.push({ box, track: null });
    else
      for (const part of await boxesIn(near, box.body, box.to, count)) {
        refuseOtherForms(part);
        if (part.type === 'mvhd') fields.push(await times(near, part));
        else if (part.type !== 'trak') boxes.push({ box: part, track: null });
        else {
          const track = await cutTrack(near, part, count);
          if (track.kept) {
            boxes.push(...track.boxes.map((each) => ({ box: each, track: null })));
            fields.push(...track.fields);
            for (const range of track.ranges) kept.push(range);
          } else boxes.push({ box: part, track: track.handler });
        }
      }
  }
  if (kept.length === 0) throw new FileError('damaged', 'no film in it');
  const gaps = gapsIn(data, kept).map(([from, to]) => ({ from, to }));
  return { boxes, fields, gaps, count };
}

export const isSpace = ({ type }: Box): boolean => SPACE.includes(type);

/** A box as free space: the same length, another type, nothing in it. */
export const freed = (box: Box): readonly Cut[] => [
  ...(isSpace(box) ? [] : [{ from: box.from + 4, to: box.from + 8, fresh: ascii('free') }]),
  { from: box.body, to: box.to },
];

export function refuseOtherForms({ type }: Box): void {
  if (OTHER_FORMS.has(type)) throw new FileError('unknown-form', 'a film in another form');
}
