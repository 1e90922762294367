import { blake2b } from '@noble/hashes/blake2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { seededBytes } from '../support/seeded-entropy.ts';
import type { Fields, Json } from './vector.ts';

const LONGEST_SHOWN_BYTES = 4096;
const DIGEST_BYTES = 32;

class VectorFault extends Error {}

const bytesOf = (value: Json | undefined): Uint8Array => {
  if (typeof value === 'string') return hexToBytes(value);
  if (typeof value === 'object' && value !== null && !isList(value)) {
    return seededBytes(textField(value, 'seed'), numberField(value, 'length'));
  }
  throw new VectorFault('neither hex nor {seed, length}');
};

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

/** The bytes of a field: hex, or `{seed, length}` for the front of a seeded stream. */
export const bytesField = (input: Fields, key: string): Uint8Array => bytesOf(input[key]);

export const optionalBytesField = (input: Fields, key: string): Uint8Array | undefined =>
  input[key] === undefined ? undefined : bytesOf(input[key]);

export const bytesListField = (input: Fields, key: string): Uint8Array[] => {
  const list = input[key];
  if (!isList(list)) throw new VectorFault(`${key} is no list`);
  return list.map(bytesOf);
};

export const textField = (input: Fields, key: string): string => {
  const value = input[key];
  if (typeof value !== 'string') throw new VectorFault(`${key} is no text`);
  return value;
};

export const numberField = (input: Fields, key: string): number => {
  const value = input[key];
  if (typeof value !== 'number') throw new VectorFault(`${key} is no number`);
  return value;
};

export const booleanField = (input: Fields, key: string): boolean => {
  const value = input[key];
  if (typeof value !== 'boolean') throw new VectorFault(`${key} is neither true nor false`);
  return value;
};

/** Bytes as they stand in a vector: hex, or length and BLAKE2b-256 when they are many. */
export const shown = (bytes: Uint8Array): Json =>
  bytes.length <= LONGEST_SHOWN_BYTES
    ? bytesToHex(bytes)
    : { length: bytes.length, blake2b: bytesToHex(blake2b(bytes, { dkLen: DIGEST_BYTES })) };

export const shownOrNull = (bytes: Uint8Array | null): Json => (bytes === null ? null : shown(bytes));
