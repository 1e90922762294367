import { countParts, joined, take, viewOf, windowed } from '../bytes.ts';
import { isCut } from '../cut.ts';
import { FileError } from '../file-error.ts';
import { isSpace } from '../film/film-cuts.ts';
import { readUserData } from '../film/user-data.ts';
import type { Gathered } from '../gather.ts';
import { FILE_LIMITS } from '../limits.ts';
import { readExif } from '../meta/exif.ts';
import { profileName } from '../meta/icc.ts';
import { readXmp } from '../meta/xmp.ts';
import type { Source } from '../source.ts';
import { latin1Text, utf8Text } from '../text.ts';
import { heifCuts } from './heif-cuts.ts';
import type { Item } from './items.ts';
import { profileInColour } from './lean-meta.ts';
import { type Heif, rangesOfItem } from './read-heif.ts';

/** What a HEIF or AVIF betrays: its items that are not the picture, and whatever else its copy would not take over. */
export async function lookAtHeif(source: Source, into: Gathered): Promise<void> {
  const { heif, kept, boxes, cuts } = await heifCuts(source);
  for (const item of heif.items)
    if (!kept.items.has(item.id)) await readItem(source, heif, item, into);
    else if (item.name.length > 0) into.add('description', utf8Text(item.name));
  for (const [i, { type, body, to }] of heif.properties.entries())
    if (kept.properties.has(i + 1) && type === 'colr') {
      const profile = profileInColour(await take(source, body, to));
      const name = profile && profileName(profile);
      if (name !== null) into.add('colour-profile', name);
    }
  const [count, near] = [countParts(), windowed(source)];
  for (const box of boxes) if (!isSpace(box)) await readUserData(near, box, into, count);
  if (into.all().length > 0) return;
  for (const cut of cuts)
    if (!(await isCut(near, cut))) {
      into.add('other-data');
      return;
    }
}

async function readItem(source: Source, heif: Heif, item: Item, into: Gathered): Promise<void> {
  const refers = (type: string): boolean =>
    heif.references.list.some((reference) => reference.type === type && reference.from === item.id);
  if (item.type === 'Exif') readExif(tiffIn(await dataOf(source, heif, item.id)), into);
  else if (item.type === 'mime' && latin1Text(item.contentType) === 'application/rdf+xml')
    readXmp(await dataOf(source, heif, item.id), into);
  else if (refers('thmb')) into.add('preview');
  else if (item.type === 'mime' || item.type === 'uri ') into.add('other-data', item.type);
  // A tile is told with the picture that it belongs to.
  else if (!heif.references.list.some(({ type, to }) => type === 'dimg' && to.includes(item.id)))
    into.add('second-picture');
}

async function dataOf(source: Source, heif: Heif, id: number): Promise<Uint8Array> {
  const place = heif.locations.list.find((each) => each.id === id);
  const ranges = place ? rangesOfItem(heif, place) : [];
  const length = ranges.reduce((sum, [from, to]) => sum + to - from, 0);
  if (length > FILE_LIMITS.metaBytes) throw new FileError('too-complex', 'a long item');
  return joined(...(await Promise.all(ranges.map(([from, to]) => take(source, from, to)))));
}

// Four bytes say how far behind them the block begins.
const tiffIn = (data: Uint8Array): Uint8Array =>
  data.length < 4 ? data : data.subarray(4 + viewOf(data).getUint32(0));
