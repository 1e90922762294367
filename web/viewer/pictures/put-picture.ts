import type { View } from '../../shared/viewer-messages.ts';
import { shrinkToFit } from './canvas-size.ts';

/** A decoded picture, turned, on a canvas of its own. */
export function drawPicture(picture: ImageBitmap, { turns }: Pick<View, 'turns'>): HTMLCanvasElement {
  const shrink = shrinkToFit(picture.width, picture.height);
  const width = Math.max(1, Math.round(picture.width * shrink));
  const height = Math.max(1, Math.round(picture.height * shrink));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = turns % 2 === 0 ? [width, height] : [height, width];
  const pen = canvas.getContext('2d');
  pen?.translate(canvas.width / 2, canvas.height / 2);
  pen?.rotate((turns * Math.PI) / 2);
  pen?.drawImage(picture, -width / 2, -height / 2, width, height);
  return canvas;
}

/** Puts a decoded picture on the stage, turned, as large as asked. */
export function putPicture(stage: HTMLElement, picture: ImageBitmap, view: View): void {
  const canvas = drawPicture(picture, view);
  canvas.style.width = `calc(min(100%, ${canvas.width}px) * ${view.zoom})`;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', stage.getAttribute('aria-label') ?? '');
  stage.replaceChildren(canvas);
}
