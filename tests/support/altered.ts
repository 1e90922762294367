import { concat } from '../../src/protocol/encoding/bytes.ts';

/** A copy with one bit changed; places below zero count from the end. */
export const flip = (bytes: Uint8Array, at: number, bit = 1): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  const place = at < 0 ? copy.length + at : at;
  copy[place] = (copy[place] ?? 0) ^ bit;
  return copy;
};

export const cut = (bytes: Uint8Array, by = 1): Uint8Array => bytes.slice(0, -by);

export const extended = (bytes: Uint8Array): Uint8Array => concat(bytes, Uint8Array.of(0));

/** The same frames with one of them put in the place of another. */
export const swapped = <Item>(items: readonly Item[], a: number, b: number): Item[] => {
  const copy = [...items];
  const [first, second] = [items[a], items[b]];
  if (first === undefined || second === undefined) throw new Error('No such place.');
  copy[a] = second;
  copy[b] = first;
  return copy;
};

/** The same items with another one at a place. */
export const replaced = <Item>(items: readonly Item[], at: number, item: Item): Item[] =>
  items.map((each, place) => (place === at ? item : each));
