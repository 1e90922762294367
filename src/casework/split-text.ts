import { utf8 } from '../protocol/encoding/utf8.ts';

/** Splits a text into parts of at most so many bytes of UTF-8, between whole code points. An empty text has no parts. */
export const splitText = (text: string, mostBytes: number): string[] => {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const point of text) {
    const { length } = utf8(point);
    if (bytes + length > mostBytes) {
      parts.push(part);
      part = '';
      bytes = 0;
    }
    part += point;
    bytes += length;
  }
  return part === '' ? parts : [...parts, part];
};
