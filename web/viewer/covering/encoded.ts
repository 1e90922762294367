import type { PictureType } from '../../shared/viewer-messages.ts';

const QUALITY = 0.92;

/** What is drawn as a file; null where the browser makes none, or one of another kind. */
export const encoded = (canvas: HTMLCanvasElement, type: PictureType): Promise<Blob | null> =>
  new Promise((done) =>
    canvas.toBlob((file) => done(file !== null && file.type === type ? file : null), type, QUALITY),
  );
