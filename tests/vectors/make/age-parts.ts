import { encodeHeader, type FileKey, parseHeader } from '../../../src/protocol/age/header.ts';
import { wrapFileKey } from '../../../src/protocol/age/hybrid-recipient.ts';
import { type KemPublicKey, type KemSeed, kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import type { Stanza } from '../../../src/protocol/age/stanza.ts';
import { payloadKey, sealChunks } from '../../../src/protocol/age/stream.ts';
import { concat } from '../../../src/protocol/encoding/bytes.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

interface Person {
  readonly seed: KemSeed;
  readonly publicKey: KemPublicKey;
}

export const person = (name: string): Person => {
  const seed = kemSeed(seededBytes(`age/${name}`, 32));
  return { seed, publicKey: kemPublicKeyOf(seed) };
};

export const FILE_KEY = seededBytes('age/file key', 16) as FileKey;

export const stanzaFor = (recipient: KemPublicKey, fileKey: Uint8Array = FILE_KEY): Stanza =>
  wrapFileKey(fileKey as FileKey, recipient, seededBytes('age/encapsulation', 64));

/** A file with exactly these stanzas and a right MAC. */
export const fileOf = (stanzas: readonly Stanza[], plaintext: Uint8Array): Uint8Array => {
  const nonce = seededBytes('age/nonce', 16);
  return concat(encodeHeader(stanzas, FILE_KEY), nonce, sealChunks(payloadKey(FILE_KEY, nonce), plaintext));
};

/** The file with other header lines. The MAC line stays as it was unless the lines say otherwise. */
export const withLines = (file: Uint8Array, change: (lines: string[]) => readonly string[]): Uint8Array => {
  const { length } = parseHeader(file);
  const text = Buffer.from(file.subarray(0, length)).toString('latin1');
  return concat(
    Uint8Array.from(Buffer.from(change(text.split('\n')).join('\n'), 'latin1')),
    file.subarray(length),
  );
};

export const withLine = (file: Uint8Array, at: number, change: (line: string) => string): Uint8Array =>
  withLines(file, (lines) => lines.map((line, place) => (place === at ? change(line) : line)));

/** Base64 whose spare bits are not zero: the same bytes to a lax decoder. */
export const withSpareBits = (text: string): string =>
  text.slice(0, -1) + (BASE64[BASE64.indexOf(text.slice(-1)) + 1] ?? '');
