import { kindOf } from '../kind-of.ts';
import type { Open } from '../opened.ts';
import { decodePicture } from '../pictures/decode-picture.ts';
import { putPicture } from '../pictures/put-picture.ts';
import { putText } from '../text/put-text.ts';
import { PICTURE_PART } from './text-parts.ts';
import { unpack } from './unpack.ts';
import { wordsOfPackage } from './words-of-package.ts';
import { zipEntries } from './zip-entries.ts';

const MOST_PICTURE_BYTES = 33_554_432;
const MOST_PICTURES = 100;
const PAGE_CHARACTERS = 20_000;

/** An Office file: its words, then its pictures; of any other package the names of what it holds. Nothing in it is run. */
export const openPackage: Open = async (file, stage) => {
  const entries = await zipEntries(file);
  const words = await wordsOfPackage(file, entries);
  const pictures = entries.filter(({ name }) => PICTURE_PART.test(name)).slice(0, MOST_PICTURES);
  const text = words ?? entries.map(({ name }) => name).join('\n');
  const texts = Math.max(1, Math.ceil(text.length / PAGE_CHARACTERS));
  return {
    kind: 'package',
    pages: texts + (words === null ? 0 : pictures.length),
    async show(view) {
      const picture = pictures[view.page - 1 - texts];
      const from = (view.page - 1) * PAGE_CHARACTERS;
      if (!picture) putText(stage, text.slice(from, from + PAGE_CHARACTERS), view);
      else {
        const bytes = await unpack(file, picture, MOST_PICTURE_BYTES);
        // What says that it is a picture and is not (a drawing with commands, say) is named only.
        if (kindOf(bytes.subarray(0, 4096)) !== 'picture') putText(stage, picture.name, view);
        else putPicture(stage, await decodePicture(bytes), view);
      }
    },
  };
};
