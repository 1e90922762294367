import { viewOf } from './bytes.ts';
import { FileError } from './file-error.ts';
import { latin1Text } from './text.ts';

/** Reads numbers of one block from the front, the great end first. Throws `damaged` when it runs out. */
export interface Cursor {
  readonly left: () => number;
  /** A number of 0, 1, 2, 4 or 8 bytes; none is zero. */
  number(bytes: number): number;
  letters(count: number): string;
  take(count: number): Uint8Array;
  /** The text up to the next zero byte, or to the end. */
  untilZero(): Uint8Array;
}

export function cursor(bytes: Uint8Array): Cursor {
  let at = 0;
  const take = (count: number): Uint8Array => {
    if (count < 0 || at + count > bytes.length) throw new FileError('damaged', 'a block ends too early');
    at += count;
    return bytes.subarray(at - count, at);
  };
  const number = (size: number): number => {
    const view = viewOf(take(size));
    if (size === 8) return Number(view.getBigUint64(0));
    if (size === 4) return view.getUint32(0);
    return size === 2 ? view.getUint16(0) : size === 1 ? view.getUint8(0) : 0;
  };
  return {
    left: () => bytes.length - at,
    number,
    letters: (count) => latin1Text(take(count)),
    take,
    untilZero: () => {
      const end = bytes.indexOf(0, at);
      const text = take((end === -1 ? bytes.length : end) - at);
      if (end !== -1) at += 1;
      return text;
    },
  };
}

/** Numbers and bytes put one behind the other, the great end first. */
export const packed = (
  ...fields: readonly (readonly [value: number, bytes: number] | Uint8Array)[]
): Uint8Array => {
  const length = fields.reduce(
    (sum, field) => sum + (field instanceof Uint8Array ? field.length : field[1]),
    0,
  );
  const out = new Uint8Array(length);
  let at = 0;
  for (const field of fields) {
    if (field instanceof Uint8Array) {
      out.set(field, at);
      at += field.length;
      continue;
    }
    const [value, size] = field;
    let rest = value;
    for (let i = size - 1; i >= 0; i -= 1) {
      out[at + i] = rest % 256;
      rest = Math.floor(rest / 256);
    }
    at += size;
  }
  return out;
};
