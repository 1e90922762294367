import type { Box } from '../boxes/boxes.ts';
import type { Cut } from '../cut.ts';
import { freed } from '../film/film-cuts.ts';
import { gapsIn, type Range } from '../film/ranges.ts';
import type { Source } from '../source.ts';
import { type Kept, keptOf } from './kept-items.ts';
import { leanMeta } from './lean-meta.ts';
import { type Heif, rangesOfItem, readHeif } from './read-heif.ts';

/** Everything of a HEIF that its copy does not take over. */
export interface HeifCuts {
  readonly heif: Heif;
  readonly kept: Kept;
  /** Boxes beside the picture. */
  readonly boxes: readonly Box[];
  readonly cuts: readonly Cut[];
}

export async function heifCuts(source: Source): Promise<HeifCuts> {
  const heif = await readHeif(source);
  const kept = await keptOf(source, heif);
  const used: Range[] = heif.locations.list
    .filter(({ id, inBlock }) => !inBlock && kept.items.has(id))
    .flatMap((place) => rangesOfItem(heif, place));
  const data = heif.top.filter(({ type }) => type === 'mdat').map(({ body, to }): Range => [body, to]);
  const boxes = heif.top.filter(({ type }) => !['ftyp', 'meta', 'mdat'].includes(type));
  const cuts: Cut[] = [
    { from: heif.meta.from, to: heif.meta.to, fresh: await leanMeta(source, heif, kept) },
    ...gapsIn(data, used).map(([from, to]) => ({ from, to })),
    ...boxes.flatMap(freed),
  ];
  return { heif, kept, boxes, cuts };
}
