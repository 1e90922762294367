import type { FileKind, View } from '../shared/viewer-messages.ts';
import type { FileSource } from './file-source.ts';

/** A file that is shown: how many pages there are to choose from, and how one is put on the stage. */
export interface Opened {
  readonly kind: FileKind;
  readonly pages: number;
  show(view: View): Promise<void>;
  /** A page drawn by itself, for a copy; absent where a file has no pages to draw. */
  readonly draw?: (page: Pick<View, 'page' | 'turns'>) => Promise<HTMLCanvasElement>;
}

/** `fail` hears of what goes wrong after the file is open. */
export type Open = (
  file: FileSource,
  stage: HTMLElement,
  fail: (error: unknown) => void,
) => Promise<Opened> | Opened;
