import type { Open } from '../opened.ts';
import { encodingOf } from './encoding-of.ts';
import { putText } from './put-text.ts';

/** Even, so that no page begins inside a letter of UTF-16. */
const PAGE_BYTES = 32_768;
/** A letter of UTF-8 has at most three bytes after its first. */
const TAIL = 3;
const isTail = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80;

/** A text, page by page, never as a document of another kind. */
export const openText: Open = async (file, stage) => {
  const encoding = encodingOf(await file.read(0, Math.min(file.bytes, PAGE_BYTES)));
  return {
    kind: 'text',
    pages: Math.max(1, Math.ceil(file.bytes / PAGE_BYTES)),
    async show(view) {
      const from = (view.page - 1) * PAGE_BYTES;
      const bytes = await file.read(from, Math.min(file.bytes, from + PAGE_BYTES + TAIL));
      const [start, end] =
        encoding === 'utf-8' ? letters(bytes, from) : [0, Math.min(bytes.length, PAGE_BYTES)];
      putText(stage, new TextDecoder(encoding).decode(bytes.subarray(start, end)), view);
    },
  };
};

/** Where whole letters begin and end: one that is cut belongs to the page on which it began. */
function letters(bytes: Uint8Array, from: number): readonly [number, number] {
  let start = 0;
  while (from > 0 && start < TAIL && isTail(bytes[start])) start += 1;
  let end = Math.min(bytes.length, PAGE_BYTES);
  while (end < bytes.length && isTail(bytes[end])) end += 1;
  return [start, end];
}
