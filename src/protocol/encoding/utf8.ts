import { ProtocolError } from '../errors.ts';

// Every JavaScript host has these two; the protocol compiles without any host's types.
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean; ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

/** UTF-8 bytes of a text. Throws `bad-encoding` on a lone surrogate, which would not come back. */
export const utf8 = (text: string): Uint8Array => {
  if (!text.isWellFormed()) throw new ProtocolError('bad-encoding', 'lone surrogate');
  return new TextEncoder().encode(text);
};

/** The text of UTF-8 bytes. Throws `bad-encoding` on anything that is not valid UTF-8. */
export const fromUtf8 = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new ProtocolError('bad-encoding', 'not UTF-8');
  }
};
