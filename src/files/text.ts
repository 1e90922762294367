// Every JavaScript host has this one; files compile without any host's types.
declare class TextDecoder {
  constructor(label: string);
  decode(bytes: Uint8Array): string;
}

/** UTF-8 as far as it is; what is not becomes U+FFFD. */
export const utf8Text = (bytes: Uint8Array): string => new TextDecoder('utf-8').decode(bytes);

/** UTF-16, little end first unless said otherwise. */
export const utf16Text = (bytes: Uint8Array, bigEndian = false): string =>
  new TextDecoder(bigEndian ? 'utf-16be' : 'utf-16le').decode(bytes);

// As many as every browser takes as arguments.
const LETTERS_AT_ONCE = 8192;

/** One letter a byte. */
export const latin1Text = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += LETTERS_AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + LETTERS_AT_ONCE));
  return text;
};

/** The bytes of ASCII letters: the marks of formats. */
export const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Whether `bytes` have the letters of `mark` at `at`. */
export const hasMark = (bytes: Uint8Array, at: number, mark: string): boolean => {
  if (at < 0 || at + mark.length > bytes.length) return false;
  for (let i = 0; i < mark.length; i += 1) if (bytes[at + i] !== mark.charCodeAt(i)) return false;
  return true;
};
