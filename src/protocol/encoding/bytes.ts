import { ProtocolError } from '../errors.ts';

export const concat = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** Compares without an early exit: equal lengths take equal work. */
export const equalBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i += 1) difference |= (a[i] ?? 0) ^ (b[i] ?? 0);
  return difference === 0;
};

/** The bytes if they have exactly `length`; throws `bad-length` otherwise. */
export const exactly = (bytes: Uint8Array, length: number): Uint8Array => {
  if (bytes.length !== length) throw new ProtocolError('bad-length', `${bytes.length} instead of ${length}`);
  return bytes;
};

export const u8 = (value: number): Uint8Array => Uint8Array.of(inRange(value, 0xff));

export const u16be = (value: number): Uint8Array => {
  const bytes = new Uint8Array(2);
  new DataView(bytes.buffer).setUint16(0, inRange(value, 0xffff));
  return bytes;
};

export const u32be = (value: number): Uint8Array => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, inRange(value, 0xffffffff));
  return bytes;
};

/** A position or a time: eight bytes, at most 2^53 - 1. */
export const u64be = (value: number): Uint8Array => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(inRange(value, Number.MAX_SAFE_INTEGER)));
  return bytes;
};

const inRange = (value: number, most: number): number => {
  if (!Number.isInteger(value) || value < 0 || value > most)
    throw new ProtocolError('bad-argument', 'out of range');
  return value;
};
