import type { FileKind } from './file-kind.ts';
import { latin1Text } from './text.ts';

/** SVG and HTML by how they begin; both can run what stands in them. */
export function kindOfMarkup(head: Uint8Array): FileKind | null {
  const begin = latin1Text(head.subarray(0, 1024))
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (!begin.startsWith('<')) return null;
  if (/<svg[\s>]/i.test(begin)) return 'svg';
  return /<(?:!doctype html|html|head|body|script)[\s>]/i.test(begin) ? 'html' : null;
}

/** Whether bytes can be read as plain text: no zero bytes and next to no controls, or UTF-16 with its mark. */
export function looksLikeText(head: Uint8Array): boolean {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127);
  return head.length > 0 && controls.length === 0;
}
