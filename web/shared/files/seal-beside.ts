import { ApiError } from '../api-error.ts';
import { withRetries } from '../retry.ts';
import type { Sending } from '../sending-step.ts';
import type { SealAnswer, SealQuestion } from './seal-worker.ts';

/** A file being sealed in a worker of its own. */
export interface SealedBeside {
  readonly key: Uint8Array;
  /** Octets of what is sealed, and of the blob around it. */
  readonly bytes: number;
  readonly blob: number;
  readonly part: (index: number) => Promise<Blob>;
  /** SHA-256 of the file, and of what is sealed. */
  readonly hashes: () => Promise<{ readonly original: Uint8Array; readonly copy: Uint8Array }>;
  readonly stop: () => void;
}

/** The file could not be read or sealed: it was changed, moved, or is too large. */
export class FileUnreadable extends Error {
  override readonly name = 'FileUnreadable';
}

type Waiting = { readonly done: (answer: SealAnswer) => void; readonly failed: (error: Error) => void };
type Of<To extends SealAnswer['to']> = Extract<SealAnswer, { to: To }>;

/** The worker is a file of the site, which a bad line may cut like any other. Some two minutes. */
const ATTEMPTS = 8;

/**
 * Seals beside the page, so that the page stays smooth. Throws `FileUnreadable`, and `ApiError` where the worker did not
 * come however often it was asked for.
 */
export const sealBeside = (file: Blob, clean: boolean, { tell, signal }: Sending): Promise<SealedBeside> =>
  withRetries(
    () => sealIn(new Worker(new URL('./seal-worker.ts', import.meta.url), { type: 'module' }), file, clean),
    { attempts: ATTEMPTS, onPause: (seconds) => tell({ at: 'waiting', seconds }) },
    signal,
  );

async function sealIn(worker: Worker, file: Blob, clean: boolean): Promise<SealedBeside> {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const failAll = (error: Error): void => {
    for (const { failed } of waiting.values()) failed(error);
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<{ id: number; answer: SealAnswer }>) => {
    waiting.get(data.id)?.done(data.answer);
    waiting.delete(data.id);
  };
  worker.onerror = () => failAll(new ApiError('unreachable'));
  const ask = async <To extends SealAnswer['to']>(to: To, question: SealQuestion): Promise<Of<To>> => {
    last += 1;
    const id = last;
    const answer = await new Promise<SealAnswer>((done, failed) => {
      waiting.set(id, { done, failed });
      worker.postMessage({ id, question });
    });
    if (answer.to !== to) throw new FileUnreadable();
    return answer as Of<To>;
  };
  const stop = (): void => {
    worker.terminate();
    failAll(new FileUnreadable());
  };
  try {
    const { key, bytes, blob } = await ask('begin', { ask: 'begin', file, clean });
    return {
      key,
      bytes,
      blob,
      part: async (index) => (await ask('part', { ask: 'part', index })).part,
      hashes: () => ask('hashes', { ask: 'hashes' }),
      stop,
    };
  } catch (error) {
    stop();
    throw error;
  }
}
