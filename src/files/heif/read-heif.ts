import { type Box, boxesIn } from '../boxes/boxes.ts';
import { countParts, take, windowed } from '../bytes.ts';
import { FileError } from '../file-error.ts';
import type { Range } from '../film/ranges.ts';
import type { Source } from '../source.ts';
import {
  type Association,
  associationsOf,
  type Item,
  itemOf,
  type Location,
  type Locations,
  locationsOf,
  primaryOf,
  type Reference,
  referencesOf,
} from './items.ts';

/** A HEIF or AVIF as it describes itself. */
export interface Heif {
  readonly top: readonly Box[];
  readonly meta: Box;
  /** The boxes of `meta`, in their order. */
  readonly parts: readonly Box[];
  readonly properties: readonly Box[];
  readonly primary: number;
  readonly items: readonly Item[];
  readonly locations: Locations;
  readonly references: { readonly wide: boolean; readonly list: readonly Reference[] };
  readonly associations: { readonly head: number; readonly list: readonly Association[] };
}

export async function readHeif(source: Source): Promise<Heif> {
  const near = windowed(source);
  const count = countParts();
  const top = await boxesIn(near, 0, source.bytes, count);
  if (top.some(({ type }) => type === 'moov' || type === 'moof'))
    throw new FileError('unknown-form', 'pictures that move');
  const meta = only(top, 'meta');
  const parts = await boxesIn(near, meta.body + 4, meta.to, count);
  const bodyOf = async (type: string): Promise<Uint8Array> => {
    const box = only(parts, type);
    return take(near, box.body, box.to);
  };
  const infos = only(parts, 'iinf');
  const wide = (await take(near, infos.body, infos.body + 1))[0] !== 0;
  const items: Item[] = [];
  for (const box of await boxesIn(near, infos.body + (wide ? 8 : 6), infos.to, count))
    if (box.type === 'infe') items.push(itemOf(await take(near, box.body, box.to)));
  const shared = await boxesIn(near, only(parts, 'iprp').body, only(parts, 'iprp').to, count);
  const list = only(shared, 'ipco');
  const links = only(shared, 'ipma');
  return {
    top,
    meta,
    parts,
    properties: await boxesIn(near, list.body, list.to, count),
    primary: primaryOf(await bodyOf('pitm')),
    items,
    locations: locationsOf(await bodyOf('iloc')),
    references: parts.some(({ type }) => type === 'iref')
      ? referencesOf(await bodyOf('iref'))
      : { wide: false, list: [] },
    associations: associationsOf(await take(near, links.body, links.to)),
  };
}

const only = (boxes: readonly Box[], type: string): Box => {
  const [box, second] = boxes.filter((each) => each.type === type);
  if (!box || second) throw new FileError(box ? 'unknown-form' : 'damaged', `not one ${type}`);
  return box;
};

/** Where the data of an item lies in the file. */
export function rangesOfItem(heif: Heif, { inBlock, base, extents }: Location): readonly Range[] {
  const block = heif.parts.find(({ type }) => type === 'idat');
  if (inBlock && !block) throw new FileError('damaged', 'no block of data');
  const start = inBlock ? (block?.body ?? 0) : 0;
  return extents.map(
    ({ offset, length }) => [start + base + offset, start + base + offset + length] as const,
  );
}
