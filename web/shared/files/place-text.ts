import type { Place } from '../../../src/files/finding.ts';
import type { BetraysWords } from './betrays-words.ts';

// About a kilometre: enough to know the place again, and no address on a screen that others may see.
const DECIMALS = 2;

/** A place in the words of the page: "47.37° N · 8.54° E". */
export const placeText = ({ latitude, longitude }: Place, words: BetraysWords): string => {
  const degrees = (value: number): string => Math.abs(value).toFixed(DECIMALS);
  return [
    latitude < 0 ? words.south(degrees(latitude)) : words.north(degrees(latitude)),
    longitude < 0 ? words.west(degrees(longitude)) : words.east(degrees(longitude)),
  ].join(' · ');
};
