import { base64nopad } from '@scure/base';
import { ProtocolError } from '../errors.ts';

export const toBase64 = (bytes: Uint8Array): string => base64nopad.encode(bytes);

/** Bytes of unpadded standard base64. Throws `age-bad-header` unless the text is the one valid encoding. */
export const fromBase64 = (text: string): Uint8Array => {
  try {
    const bytes = base64nopad.decode(text);
    if (toBase64(bytes) === text) return bytes;
  } catch {
    // Falls through to the one refusal below.
  }
  throw new ProtocolError('age-bad-header', 'not base64');
};
