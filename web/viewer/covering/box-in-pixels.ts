import { type Cover, WHOLE_SIDE } from '../../shared/viewer-messages.ts';

export type PixelBox = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

type Size = { readonly width: number; readonly height: number };

/** The whole pixels that a box touches: rounded outward, so that none is half covered. */
export function boxInPixels(cover: Cover, { width, height }: Size): PixelBox {
  const [left, right] = span(cover.x, cover.width, width);
  const [top, bottom] = span(cover.y, cover.height, height);
  return { left, top, width: right - left, height: bottom - top };
}

const span = (from: number, length: number, side: number): readonly [number, number] => [
  Math.max(0, Math.floor((from * side) / WHOLE_SIDE)),
  Math.min(side, Math.ceil(((from + length) * side) / WHOLE_SIDE)),
];
