import { type Cover, WHOLE_SIDE } from '../../shared/viewer-messages.ts';

/** A box as it lies once its page is turned by so many quarters, clockwise. */
export const turnCover = (cover: Cover, quarters: number): Cover =>
  quarters % 4 === 0 ? cover : turnCover(quarter(cover), (quarters % 4) - 1);

const quarter = ({ x, y, width, height }: Cover): Cover => ({
  x: WHOLE_SIDE - y - height,
  y: x,
  width: height,
  height: width,
});
