/** What every browser can draw on, telephones included. */
export const CANVAS_PIXELS = 16_000_000;

/** By how much something of this size is drawn smaller, at most 1, so that it stays within what can be drawn on. */
export const shrinkToFit = (width: number, height: number): number =>
  Math.min(1, Math.sqrt(CANVAS_PIXELS / (width * height)), 16_000 / Math.max(width, height));
