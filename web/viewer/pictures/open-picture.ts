import type { Open } from '../opened.ts';
import { Refusal } from '../refusal.ts';
import { decodePicture } from './decode-picture.ts';
import { drawPicture, putPicture } from './put-picture.ts';

const MOST_BYTES = 67_108_864;

/** A picture, decoded by the browser and drawn anew. */
export const openPicture: Open = async (file, stage) => {
  if (file.bytes > MOST_BYTES) throw new Refusal('too-large');
  const bytes = new Uint8Array(await file.read(0, file.bytes));
  const picture = await decodePicture(bytes);
  return {
    kind: 'picture',
    pages: 1,
    show(view) {
      putPicture(stage, picture, view);
      return Promise.resolve();
    },
    draw: (page) => Promise.resolve(drawPicture(picture, page)),
  };
};
