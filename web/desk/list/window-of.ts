/** Rows drawn above and below what is seen, so that quick scrolling shows no gaps. */
const SPARE_ROWS = 6;

export interface ListWindow {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
}

/** Which rows of a long list to draw. Heights in the same unit. */
export function windowOf(count: number, rowHeight: number, scrolled: number, height: number): ListWindow {
  const first = Math.max(0, Math.floor(scrolled / rowHeight) - SPARE_ROWS);
  const end = Math.min(count, Math.ceil((scrolled + height) / rowHeight) + SPARE_ROWS);
  return { first: Math.min(first, count), end: Math.max(end, Math.min(first, count)) };
}

/** Where to scroll so that a row is wholly seen, moving as little as possible. */
export function scrollToShow(row: number, rowHeight: number, scrolled: number, height: number): number {
  const top = row * rowHeight;
  if (top < scrolled) return top;
  return Math.max(scrolled, top + rowHeight - height);
}
