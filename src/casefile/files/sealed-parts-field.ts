import * as v from 'valibot';
import { fromBase64url } from '../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../protocol/errors.ts';

/** An age file with one stanza and the parts of as many files as a message can hold, in base64url. */
const MOST_CHARACTERS = 6_000;

const isBase64url = (text: string): boolean => {
  try {
    fromBase64url(text);
    return true;
  } catch (error) {
    if (error instanceof ProtocolError) return false;
    throw error;
  }
};

/** Parts of keys, sealed to one holder. Whether they open is for that holder to see. */
export const sealedPartsField = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(MOST_CHARACTERS),
  v.check(isBase64url, 'base64url'),
);
