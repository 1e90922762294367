import type { Gathered } from '../gather.ts';
import { latin1Text } from '../text.ts';
import type { Tiff, TiffEntry } from './tiff.ts';

const [VERSION, LATITUDE_REF, LATITUDE, LONGITUDE_REF, LONGITUDE, TIME, DATE] = [0, 1, 2, 3, 4, 7, 29];

/** What the table of a picture's place says: where, and what the satellites' clock said. */
export function readGps(tiff: Tiff, entries: readonly TiffEntry[], into: Gathered): void {
  const byTag = new Map(entries.map((entry) => [entry.tag, entry]));
  const degrees = (tag: number, refTag: number, negative: string): number => {
    const entry = byTag.get(tag);
    const ref = byTag.get(refTag);
    if (!entry || entry.count !== 3) return Number.NaN;
    const [whole, minutes, seconds] = [0, 8, 16].map((at) => ratio(tiff, entry, at));
    const sum = (whole ?? 0) + (minutes ?? 0) / 60 + (seconds ?? 0) / 3600;
    return ref && latin1Text(ref.value.subarray(0, 1)).toUpperCase() === negative ? -sum : sum;
  };
  const latitude = degrees(LATITUDE, LATITUDE_REF, 'S');
  const longitude = degrees(LONGITUDE, LONGITUDE_REF, 'W');
  if (Number.isFinite(latitude) && Number.isFinite(longitude)) into.addPlace(latitude, longitude);
  else if (entries.some(({ tag }) => tag !== VERSION)) into.add('place');
  const date = byTag.get(DATE);
  if (date) into.add('time', latin1Text(date.value.subarray(0, 11)));
  else if (byTag.has(TIME)) into.add('time');
}

const ratio = (tiff: Tiff, entry: TiffEntry, at: number): number => {
  const [top, bottom] = [tiff.u32(entry.value, at), tiff.u32(entry.value, at + 4)];
  return bottom === 0 ? (top === 0 ? 0 : Number.NaN) : top / bottom;
};
