import { ProtocolError } from '../errors.ts';

/** Reads bytes from the front. Throws `bad-length` when they run out; `end` throws `trailing-bytes` when some are left. */
export interface Reader {
  u8(): number;
  u16(): number;
  u32(): number;
  u64(): number;
  /** A copy. */
  take(length: number): Uint8Array;
  /** A copy of all that is left. */
  rest(): Uint8Array;
  /** Where they lie, for who is done with them before anybody else has the whole. */
  view(length: number): Uint8Array;
  viewRest(): Uint8Array;
  end(): void;
}

export const readerOf = (bytes: Uint8Array): Reader => {
  let at = 0;
  const pass = (length: number): number => {
    if (at + length > bytes.length) throw new ProtocolError('bad-length', 'ends too early');
    const from = at;
    at += length;
    return from;
  };
  const view = (length: number): Uint8Array => {
    const from = pass(length);
    return bytes.subarray(from, from + length);
  };
  // A copy made this way also owns its memory when a Node Buffer comes in, whose slices share a pool.
  const take = (length: number): Uint8Array => new Uint8Array(view(length));
  const numbers = (length: number): DataView => {
    const from = bytes.byteOffset + pass(length);
    return new DataView(bytes.buffer, from, length);
  };
  return {
    u8: () => numbers(1).getUint8(0),
    u16: () => numbers(2).getUint16(0),
    u32: () => numbers(4).getUint32(0),
    u64: () => safe(numbers(8).getBigUint64(0)),
    take,
    rest: () => take(bytes.length - at),
    view,
    viewRest: () => view(bytes.length - at),
    end: () => {
      if (at !== bytes.length) throw new ProtocolError('trailing-bytes');
    },
  };
};

const safe = (value: bigint): number => {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new ProtocolError('bad-encoding', 'number too large');
  return Number(value);
};
