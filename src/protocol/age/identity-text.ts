import { bech32 } from '@scure/base';
import { ProtocolError } from '../errors.ts';
import { type KemPublicKey, type KemSeed, kemPublicKey, kemSeed } from './keys.ts';

const IDENTITY_PREFIX = 'age-secret-key-pq-';
const RECIPIENT_PREFIX = 'age1pq';

const encode = (prefix: string, bytes: Uint8Array): string =>
  bech32.encode(prefix, bech32.toWords(bytes), false);

const decode = (prefix: string, text: string): Uint8Array => {
  try {
    const { words } = bech32.decode(text as `${string}1${string}`, false);
    const bytes = bech32.fromWords(words);
    if (encode(prefix, bytes) === text) return bytes;
  } catch {
    // Falls through to the one refusal below.
  }
  throw new ProtocolError('bad-encoding', 'not an age key');
};

/** `AGE-SECRET-KEY-PQ-1…`: what stock age reads as an identity. */
export const identityText = (seed: KemSeed): string => encode(IDENTITY_PREFIX, seed).toUpperCase();

/** The identity of its text, in capitals as age writes it. Throws `bad-encoding`, `bad-length`. */
export const parseIdentity = (text: string): KemSeed => {
  if (text !== text.toUpperCase()) throw new ProtocolError('bad-encoding', 'not in capitals');
  return kemSeed(decode(IDENTITY_PREFIX, text.toLowerCase()));
};

/** `age1pq1…`: what stock age takes as a recipient. */
export const recipientText = (publicKey: KemPublicKey): string => encode(RECIPIENT_PREFIX, publicKey);

/** The recipient of its text, in small letters. Throws `bad-encoding`, `bad-length`. */
export const parseRecipient = (text: string): KemPublicKey => kemPublicKey(decode(RECIPIENT_PREFIX, text));
