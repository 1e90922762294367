import { inflateSync } from 'node:zlib';
import * as cctv from 'cctv-age';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';

export type CctvOutcome =
  | 'success'
  | 'no match'
  | 'HMAC failure'
  | 'header failure'
  | 'payload failure'
  | 'armor failure';

export interface CctvVector {
  readonly name: string;
  readonly expected: CctvOutcome;
  readonly file: Uint8Array;
  readonly identities: readonly string[];
  readonly armored: boolean;
  readonly fileKey: Uint8Array | null;
  /** SHA-256 of the plaintext, in hex. */
  readonly payload: string | null;
}

const END_OF_HEADER = utf8('\n\n');

const read = (name: string, bytes: Uint8Array): CctvVector => {
  const whole = Buffer.from(bytes);
  const end = whole.indexOf(END_OF_HEADER);
  const lines = whole.toString('latin1', 0, end).split('\n');
  const all = (key: string): string[] =>
    lines.filter((line) => line.startsWith(`${key}: `)).map((line) => line.slice(key.length + 2));
  const body = whole.subarray(end + END_OF_HEADER.length);
  const fileKey = all('file key')[0];
  return {
    name,
    expected: all('expect')[0] as CctvOutcome,
    file: Uint8Array.from(all('compressed').length > 0 ? inflateSync(body) : body),
    identities: all('identity'),
    armored: all('armored').length > 0,
    fileKey: fileKey === undefined ? null : Uint8Array.from(Buffer.from(fileKey, 'hex')),
    payload: all('payload')[0] ?? null,
  };
};

/** The vectors of the Community Cryptography Test Vectors for age. */
export const CCTV_VECTORS: readonly CctvVector[] = Object.entries(cctv).map(([name, bytes]) =>
  read(name, bytes),
);
