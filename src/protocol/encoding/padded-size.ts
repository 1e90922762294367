import { ProtocolError } from '../errors.ts';

/** The smallest power-of-two multiple of `smallest` that holds `length` bytes. Throws `too-long` over `largest`. */
export const paddedSize = (length: number, smallest: number, largest: number): number => {
  let size = smallest;
  while (size < length) size *= 2;
  if (size > largest) throw new ProtocolError('too-long', `${length} bytes`);
  return size;
};
