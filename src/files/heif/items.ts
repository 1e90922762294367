import { type Cursor, cursor } from '../cursor.ts';
import { FileError } from '../file-error.ts';

/** One item of a HEIF: a picture, a tile of it, or something about it (ISO/IEC 23008-12). */
export interface Item {
  readonly id: number;
  readonly type: string;
  /** A tile or another part, not to be listed as a picture of its own. */
  readonly hidden: boolean;
  readonly name: Uint8Array;
  /** For items of type "mime". */
  readonly contentType: Uint8Array;
}

/** Where the data of an item lies: in the file, or in the block inside its list of items. */
export interface Location {
  readonly id: number;
  readonly inBlock: boolean;
  readonly base: number;
  readonly extents: readonly { readonly offset: number; readonly length: number }[];
}

export interface Reference {
  readonly type: string;
  readonly from: number;
  readonly to: readonly number[];
}

export interface Association {
  readonly id: number;
  readonly properties: readonly { readonly index: number; readonly essential: boolean }[];
}

const MOST = 20_000;

const versionOf = (block: Cursor): { version: number; flags: number } => {
  const word = block.number(4);
  return { version: Math.floor(word / 0x1000000), flags: word % 0x1000000 };
};

const times = <Value>(count: number, make: () => Value): Value[] => {
  if (count > MOST) throw new FileError('too-complex', 'too many items');
  return Array.from({ length: count }, make);
};

export const primaryOf = (body: Uint8Array): number => {
  const block = cursor(body);
  return block.number(versionOf(block).version === 0 ? 2 : 4);
};

/** The entry of one item; older forms of it name no type and are not known here. */
export function itemOf(body: Uint8Array): Item {
  const block = cursor(body);
  const { version, flags } = versionOf(block);
  if (version !== 2 && version !== 3) throw new FileError('unknown-form', 'an old list of items');
  const id = block.number(version === 2 ? 2 : 4);
  block.number(2);
  const type = block.letters(4);
  const name = block.untilZero();
  const contentType = type === 'mime' ? block.untilZero() : new Uint8Array(0);
  return { id, type, hidden: flags % 2 === 1, name, contentType };
}

/** The sizes of the numbers in a list of places, and the places. */
export interface Locations {
  readonly version: number;
  readonly sizes: {
    readonly offset: number;
    readonly length: number;
    readonly base: number;
    readonly index: number;
  };
  readonly list: readonly Location[];
}

export function locationsOf(body: Uint8Array): Locations {
  const block = cursor(body);
  const { version } = versionOf(block);
  if (version > 2) throw new FileError('unknown-form', 'a newer list of places');
  const [first, second] = [block.number(1), block.number(1)];
  const sizes = {
    offset: first >> 4,
    length: first & 15,
    base: second >> 4,
    index: version === 0 ? 0 : second & 15,
  };
  if (Object.values(sizes).some((size) => ![0, 4, 8].includes(size))) throw new FileError('damaged', 'sizes');
  const list = times(block.number(version < 2 ? 2 : 4), () => {
    const id = block.number(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : block.number(2) & 15;
    if (method > 1 || block.number(2) !== 0) throw new FileError('unknown-form', 'data elsewhere');
    const base = block.number(sizes.base);
    const extents = times(block.number(2), () => {
      block.number(sizes.index);
      return { offset: block.number(sizes.offset), length: block.number(sizes.length) };
    });
    if (extents.some(({ length }) => length === 0))
      throw new FileError('unknown-form', 'an item without a length');
    return { id, inBlock: method === 1, base, extents };
  });
  return { version, sizes, list };
}

/** The references between items, from the body of their box. */
export function referencesOf(body: Uint8Array): {
  readonly wide: boolean;
  readonly list: readonly Reference[];
} {
  const block = cursor(body);
  const wide = versionOf(block).version === 1;
  const size = wide ? 4 : 2;
  const list: Reference[] = [];
  while (block.left() >= 8 + size + 2 && list.length < MOST) {
    block.number(4);
    const type = block.letters(4);
    const from = block.number(size);
    list.push({ type, from, to: times(block.number(2), () => block.number(size)) });
  }
  return { wide, list };
}

/** Which properties each item has, by their numbers from one. */
export function associationsOf(body: Uint8Array): {
  readonly head: number;
  readonly list: readonly Association[];
} {
  const block = cursor(body);
  const { version, flags } = versionOf(block);
  const wide = flags % 2 === 1;
  const list = times(block.number(4), () => {
    const id = block.number(version === 0 ? 2 : 4);
    const properties = times(block.number(1), () => {
      const value = block.number(wide ? 2 : 1);
      const top = wide ? 0x8000 : 0x80;
      return { index: value % top, essential: value >= top };
    });
    return { id, properties };
  });
  return { head: version * 0x1000000 + flags, list };
}
