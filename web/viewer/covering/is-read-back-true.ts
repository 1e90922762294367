import { encoded } from './encoded.ts';
import { plainCanvas } from './plain-canvas.ts';

const SIDE = 64;
const CELL = 8;
/** By how much a colour may change on its way through a file: noise that is put in on purpose is far larger or hits what was only drawn. */
const ROUNDING = 3;

const colourOf = (at: number): readonly [number, number, number] => [
  (at * 37) % 256,
  (at * 91 + 40) % 256,
  (at * 53 + 120) % 256,
];

/**
 * Whether the browser gives back the colours that were drawn. Against fingerprinting, some give white, noise, or a few wrong
 * points instead: a picture from those would not show what it seems to.
 */
export async function isReadBackTrue(): Promise<boolean> {
  const drawn = plainCanvas(SIDE, SIDE);
  const again = plainCanvas(SIDE, SIDE);
  if (drawn === null || again === null) return false;
  for (let top = 0; top < SIDE; top += CELL)
    for (let left = 0; left < SIDE; left += CELL) {
      drawn.pen.fillStyle = `rgb(${colourOf(top + left / CELL).join(' ')})`;
      drawn.pen.fillRect(left, top, CELL, CELL);
    }
  if (!isAsDrawn(drawn.pen, 0)) return false;
  const file = await encoded(drawn.canvas, 'image/png');
  if (file === null) return false;
  again.pen.drawImage(await createImageBitmap(file), 0, 0);
  return isAsDrawn(again.pen, ROUNDING);
}

function isAsDrawn(pen: CanvasRenderingContext2D, rounding: number): boolean {
  const { data } = pen.getImageData(0, 0, SIDE, SIDE);
  return data.every((value, at) => {
    const point = at >> 2;
    const channel = at & 3;
    const top = Math.floor(point / SIDE / CELL) * CELL;
    const wanted = colourOf(top + Math.floor((point % SIDE) / CELL))[channel] ?? 255;
    return Math.abs(value - wanted) <= rounding;
  });
}
