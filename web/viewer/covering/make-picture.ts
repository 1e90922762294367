import {
  type Cover,
  type CoveredPicture,
  MOST_PICTURE_BYTES,
  type PictureTrouble,
} from '../../shared/viewer-messages.ts';
import { boxInPixels, type PixelBox } from './box-in-pixels.ts';
import { encoded } from './encoded.ts';
import { isReadBackTrue } from './is-read-back-true.ts';
import { plainCanvas } from './plain-canvas.ts';

/** What is larger as a PNG becomes a JPEG, as photographs are. */
const LARGEST_PNG = 4_194_304;
/** What a JPEG may change near an edge, in pixels. */
const EDGE = 16;
const DARK = 48;

/** A page that is drawn, with its boxes burned in, as a file; or why there is none. */
export async function makePicture(
  page: HTMLCanvasElement,
  covers: readonly Cover[],
): Promise<CoveredPicture | PictureTrouble> {
  if (!(await isReadBackTrue())) return 'falsified';
  const plain = plainCanvas(page.width, page.height);
  if (plain === null) return 'failed';
  const { canvas, pen } = plain;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(page, 0, 0);
  const boxes = covers.map((cover) => boxInPixels(cover, canvas));
  pen.fillStyle = '#000';
  for (const { left, top, width, height } of boxes) pen.fillRect(left, top, width, height);
  const file = await smallest(canvas);
  if (file === null || file.size > MOST_PICTURE_BYTES) return 'failed';
  if (!(await isCoveredIn(file, canvas, boxes))) return 'falsified';
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { type: file.type === 'image/png' ? 'image/png' : 'image/jpeg', bytes };
}

async function smallest(canvas: HTMLCanvasElement): Promise<Blob | null> {
  const png = await encoded(canvas, 'image/png');
  return png !== null && png.size <= LARGEST_PNG ? png : encoded(canvas, 'image/jpeg');
}

/** Whether the file itself, read again, is of this size and dark where it has to be. */
async function isCoveredIn(
  file: Blob,
  { width, height }: HTMLCanvasElement,
  boxes: readonly PixelBox[],
): Promise<boolean> {
  const again = plainCanvas(width, height);
  const picture = await createImageBitmap(file);
  if (again === null || picture.width !== width || picture.height !== height) return false;
  again.pen.drawImage(picture, 0, 0);
  const edge = file.type === 'image/png' ? 0 : EDGE;
  return boxes.every((box) => {
    const [inner, tall] = [box.width - 2 * edge, box.height - 2 * edge];
    if (inner <= 0 || tall <= 0) return true;
    const { data } = again.pen.getImageData(box.left + edge, box.top + edge, inner, tall);
    return data.every((value, at) => (at & 3) === 3 || value <= DARK);
  });
}
