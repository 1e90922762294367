import type { FileKind } from '../shared/viewer-messages.ts';
import type { FileSource } from './file-source.ts';
import { FIRST_BYTES, kindOf } from './kind-of.ts';
import type { Open, Opened } from './opened.ts';

const OPENERS: Readonly<Record<FileKind, () => Promise<Open>>> = {
  picture: async () => (await import('./pictures/open-picture.ts')).openPicture,
  pdf: async () => (await import('./pdf/open-pdf.ts')).openPdf,
  text: async () => (await import('./text/open-text.ts')).openText,
  media: async () => (await import('./media/open-media.ts')).openMedia,
  package: async () => (await import('./office/open-package.ts')).openPackage,
  unknown: async () => (await import('./text/open-bytes.ts')).openBytes,
};

/** Opens a file as what its bytes say that it is. */
export async function openFile(
  file: FileSource,
  stage: HTMLElement,
  fail: (error: unknown) => void,
): Promise<Opened> {
  const first = await file.read(0, Math.min(file.bytes, FIRST_BYTES));
  const open = await OPENERS[kindOf(first)]();
  return open(file, stage, fail);
}
