import { codeOf, isUnsure } from './call-error.ts';

/** What became of every case of a long piece of work: each id stands in one list. */
export interface WorkDone {
  readonly done: readonly string[];
  readonly failed: readonly { readonly id: string; readonly error: unknown }[];
  /** Not begun: somebody cancelled, the connection broke, or the session ended. */
  readonly left: readonly string[];
}

export interface WorkWatch {
  /** Called before each case and at the end, with how many are over. */
  readonly onStep: (over: number) => void;
  readonly isCancelled: () => boolean;
}

const endsAll = (error: unknown): boolean => isUnsure(error) || codeOf(error) === 'not-signed-in';

/**
 * Works on one case after another. One that fails keeps no other from its turn, unless all would fail alike: then the rest is
 * left as it is. What was done stays done, for each case has a log of its own.
 */
export const eachCase = async (
  ids: readonly string[],
  work: (id: string) => Promise<void>,
  { onStep, isCancelled }: WorkWatch,
): Promise<WorkDone> => {
  const done: string[] = [];
  const failed: { id: string; error: unknown }[] = [];
  for (const [at, id] of ids.entries()) {
    if (isCancelled()) return { done, failed, left: ids.slice(at) };
    onStep(at);
    try {
      await work(id);
      done.push(id);
    } catch (error) {
      failed.push({ id, error });
      if (endsAll(error)) return { done, failed, left: ids.slice(at + 1) };
    }
  }
  onStep(ids.length);
  return { done, failed, left: [] };
};
