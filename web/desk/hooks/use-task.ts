import { useState } from 'preact/hooks';
import { isSessionEnd } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';

export interface Task {
  readonly working: boolean;
  readonly failure: unknown;
  /** Does the work unless one is under way; gives whether it succeeded. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
}

/** One piece of work at a time, with its failure kept to be shown. */
export function useTask(): Task {
  const { onSessionEnd } = useSurroundings();
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const run = async (work: () => Promise<void>): Promise<boolean> => {
    if (working) return false;
    setWorking(true);
    setFailure(null);
    try {
      await work();
      return true;
    } catch (error) {
      if (isSessionEnd(error)) onSessionEnd();
      setFailure(error);
      return false;
    } finally {
      setWorking(false);
    }
  };
  return { working, failure, run };
}
