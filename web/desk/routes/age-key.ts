import { parseRecipient } from '../../../src/protocol/age/identity-text.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { sha256Of } from '../../../src/protocol/primitives/sha256.ts';

/** Whether something can be sealed to this text: a recipient as age writes it, of the kind that resists later computers. */
export function isAgeKey(text: string): boolean {
  try {
    parseRecipient(text);
    return true;
  } catch {
    return false;
  }
}

/** What both sides read to each other: the first 16 bytes of `printf %s KEY | sha256sum`, in groups of four. */
export const keyFingerprint = (text: string): string =>
  [...sha256Of(utf8(text)).subarray(0, FINGERPRINT_BYTES)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/.{4}(?=.)/g, '$& ');

const FINGERPRINT_BYTES = 16;
