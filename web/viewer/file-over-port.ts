import { type FromFrame, READ_BYTES } from '../shared/viewer-messages.ts';
import type { FileSource } from './file-source.ts';
import { Refusal } from './refusal.ts';

export type FileOverPort = FileSource & {
  /** What the desk answered to the reading with this number; null where it could not read. */
  arrived(id: number, bytes: Uint8Array | null): void;
};

type Waiting = { readonly done: (bytes: Uint8Array) => void; readonly failed: (why: Refusal) => void };

/** The file as the desk hands it out, a part at a time. */
export function fileOverPort(
  say: (message: FromFrame) => void,
  file: Pick<FileSource, 'bytes' | 'mediaType'>,
): FileOverPort {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const ask = (from: number, to: number): Promise<Uint8Array> =>
    new Promise((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed });
      say({ what: 'read', id: last, from, to });
    });
  return {
    ...file,
    async read(from, to) {
      if (!(from >= 0 && from <= to && to <= file.bytes)) throw new Refusal('damaged');
      if (to - from <= READ_BYTES) return to === from ? new Uint8Array() : ask(from, to);
      const whole = new Uint8Array(to - from);
      for (let at = from; at < to; at += READ_BYTES)
        whole.set(await ask(at, Math.min(at + READ_BYTES, to)), at - from);
      return whole;
    },
    arrived(id, bytes) {
      const asker = waiting.get(id);
      waiting.delete(id);
      if (bytes === null) asker?.failed(new Refusal('unreadable'));
      else asker?.done(bytes);
    },
  };
}
