import { inflated } from '../inflate.ts';
import { FILE_LIMITS } from '../limits.ts';
import { latin1Text, utf8Text } from '../text.ts';

/** A text of a PNG: its keyword and its bytes as they are meant. Null where it is broken or unfolds too far. */
export interface PngText {
  readonly keyword: string;
  readonly value: Uint8Array;
  readonly text: string;
}

/** Reads tEXt, zTXt and iTXt. */
export function pngText(type: string, data: Uint8Array): PngText | null {
  const end = data.indexOf(0);
  if (end < 1 || end > 79) return null;
  const keyword = latin1Text(data.subarray(0, end));
  const value = valueOf(type, data, end + 1);
  if (value === null) return null;
  const shown = value.subarray(0, FILE_LIMITS.valueLetters * 4);
  return { keyword, value, text: type === 'iTXt' ? utf8Text(shown) : latin1Text(shown) };
}

function valueOf(type: string, data: Uint8Array, at: number): Uint8Array | null {
  if (type === 'tEXt') return data.subarray(at);
  if (type === 'zTXt') return inflated(data.subarray(at + 1), 'zlib', FILE_LIMITS.metaBytes);
  const compressed = data[at] === 1;
  const afterLanguage = data.indexOf(0, at + 2);
  const afterKeyword = afterLanguage === -1 ? -1 : data.indexOf(0, afterLanguage + 1);
  if (afterKeyword === -1) return null;
  const rest = data.subarray(afterKeyword + 1);
  return compressed ? inflated(rest, 'zlib', FILE_LIMITS.metaBytes) : rest;
}
