/**
 * What turns, hides or splits text without being seen: controls, marks of direction, letters without width. The joiners
 * stay, since Persian and Indic words need them.
 */
const UNSEEN =
  /(?![\t\n])[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** A piece of text: as it stands, or the code point of something unseen. */
export type Piece = { readonly text: string; readonly unseen: boolean };

const codePoint = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The text with every unseen mark told apart, so that nothing in it can turn or hide the rest. */
export function piecesOf(text: string): readonly Piece[] {
  const plain = text.replace(/\r\n?/g, '\n');
  const pieces: Piece[] = [];
  let end = 0;
  for (const { index, 0: letter } of plain.matchAll(UNSEEN)) {
    if (index > end) pieces.push({ text: plain.slice(end, index), unseen: false });
    pieces.push({ text: codePoint(letter), unseen: true });
    end = index + letter.length;
  }
  if (end < plain.length) pieces.push({ text: plain.slice(end), unseen: false });
  return pieces;
}
