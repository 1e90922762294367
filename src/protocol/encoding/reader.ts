import { ProtocolError } from '../errors.ts';

/** Reads bytes from the front. Throws `bad-length` when they run out; `end` throws `trailing-bytes` when some are left. */
export interface Reader {
  u8(): number;
  u16(): number;
  u32(): number;
  u64(): number;
  take(length: number): Uint8Array;
  rest(): Uint8Array;
  end(): void;
}

export const readerOf = (bytes: Uint8Array): Reader => {
  let at = 0;
  const take = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw new ProtocolError('bad-length', 'ends too early');
    // A copy made this way also owns its memory when a Node Buffer comes in, whose slices share a pool.
    const part = new Uint8Array(bytes.subarray(at, at + length));
    at += length;
    return part;
  };
  const view = (length: number): DataView => new DataView(take(length).buffer);
  return {
    u8: () => view(1).getUint8(0),
    u16: () => view(2).getUint16(0),
    u32: () => view(4).getUint32(0),
    u64: () => safe(view(8).getBigUint64(0)),
    take,
    rest: () => take(bytes.length - at),
    end: () => {
      if (at !== bytes.length) throw new ProtocolError('trailing-bytes');
    },
  };
};

const safe = (value: bigint): number => {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new ProtocolError('bad-encoding', 'number too large');
  return Number(value);
};
