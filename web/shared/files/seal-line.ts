import { ApiError } from '../api-error.ts';
import type { SealAnswer, SealQuestion } from './seal-worker.ts';

type Answer<To extends SealAnswer['to']> = Extract<SealAnswer, { to: To }>;
type Waiting = { readonly done: (answer: SealAnswer) => void; readonly failed: (error: Error) => void };

/** The file could not be read or sealed: it was changed, moved, or is too large. */
export class FileUnreadable extends Error {
  override readonly name = 'FileUnreadable';
}

/** A worker that seals. Each call throws `FileUnreadable`, and `ApiError` where the worker itself did not come. */
export interface SealLine {
  readonly ask: <To extends SealAnswer['to']>(to: To, question: SealQuestion) => Promise<Answer<To>>;
  /** How many questions it has not answered yet. */
  readonly waiting: () => number;
  readonly stop: () => void;
}

export function openSealLine(): SealLine {
  const worker = new Worker(new URL('./seal-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let stopped = false;
  const failAll = (error: Error): void => {
    for (const { failed } of waiting.values()) failed(error);
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<{ id: number; answer: SealAnswer }>) => {
    waiting.get(data.id)?.done(data.answer);
    waiting.delete(data.id);
  };
  worker.onerror = () => failAll(new ApiError('unreachable'));
  return {
    ask: async <To extends SealAnswer['to']>(to: To, question: SealQuestion): Promise<Answer<To>> => {
      if (stopped) throw new FileUnreadable();
      last += 1;
      const id = last;
      const answer = await new Promise<SealAnswer>((done, failed) => {
        waiting.set(id, { done, failed });
        const spent = question.ask === 'part' ? question.spent : undefined;
        worker.postMessage({ id, question }, spent ? [spent.buffer] : []);
      });
      if (answer.to !== to) throw new FileUnreadable();
      return answer as Answer<To>;
    },
    waiting: () => waiting.size,
    stop: () => {
      stopped = true;
      worker.terminate();
      failAll(new FileUnreadable());
    },
  };
}
