import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';

/** What a browser shows of a picture: its size as it stands upright, and its pixels. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly pixels: string;
}

/** Draws a picture in a real browser. Rejects where the browser cannot show it. */
export async function drawn(page: Page, bytes: Uint8Array, type: string): Promise<Drawn> {
  const address = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  const found = await page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { width: canvas.width, height: canvas.height, data: [...data] };
  }, address);
  const pixels = createHash('sha256').update(Uint8Array.from(found.data)).digest('hex');
  return { width: found.width, height: found.height, pixels };
}

/** What a browser shows of a film at some moments (seconds): the size as it stands, how long it is, and the pixels of each. */
export async function played(
  page: Page,
  bytes: Uint8Array,
  type: string,
  moments: readonly number[],
): Promise<{
  readonly width: number;
  readonly height: number;
  readonly duration: number;
  readonly frames: readonly string[];
}> {
  const address = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
  const found = await page.evaluate(
    async ([src, times]) => {
      const film = document.createElement('video');
      film.muted = true;
      const told = (event: string): Promise<void> =>
        new Promise((resolve, reject) => {
          film.addEventListener(event, () => resolve(), { once: true });
          film.addEventListener('error', () => reject(new Error(film.error?.message ?? 'cannot play')), {
            once: true,
          });
        });
      const ready = told('loadeddata');
      film.src = src;
      await ready;
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [film.videoWidth, film.videoHeight];
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      const frames: number[][] = [];
      for (const time of times) {
        const there = told('seeked');
        film.currentTime = time;
        await there;
        context.drawImage(film, 0, 0);
        frames.push([...context.getImageData(0, 0, canvas.width, canvas.height).data]);
      }
      return { width: canvas.width, height: canvas.height, duration: film.duration, frames };
    },
    [address, moments] as const,
  );
  const frames = found.frames.map((data) => createHash('sha256').update(Uint8Array.from(data)).digest('hex'));
  return { ...found, frames };
}
