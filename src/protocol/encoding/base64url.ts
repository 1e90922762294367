import { base64urlnopad } from '@scure/base';
import { ProtocolError } from '../errors.ts';

export const toBase64url = (bytes: Uint8Array): string => base64urlnopad.encode(bytes);

/** Bytes of unpadded base64url. Throws `bad-encoding` unless the text is the one valid encoding. */
export const fromBase64url = (text: string): Uint8Array => {
  try {
    const bytes = base64urlnopad.decode(text);
    if (toBase64url(bytes) === text) return bytes;
  } catch {
    // Falls through to the one refusal below.
  }
  throw new ProtocolError('bad-encoding', 'not base64url');
};
