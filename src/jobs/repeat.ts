import { jobFailed } from '../events.ts';

export type Job = { readonly stop: () => Promise<void> };

/** Does a piece of work again and again, the next time that long after the last one ended. */
export function repeat(name: string, everyMs: number, work: () => Promise<unknown>): Job {
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  const run = async (): Promise<void> => {
    try {
      await work();
    } catch (error) {
      jobFailed(name, error);
    }
    if (!stopped) timer = setTimeout(start, everyMs);
  };
  const start = () => {
    running = run();
  };
  start();
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      return running;
    },
  };
}
