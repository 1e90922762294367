import { useEffect, useRef, useState } from 'preact/hooks';
import type { Desk } from '../../../src/casework/desk.ts';
import { isSessionEnd } from '../problem.ts';
import { type Polling, startPolling } from '../state/poll.ts';

export interface Freshness {
  /** Whether the first look has ended, well or not. */
  readonly looked: boolean;
  /** What the last look failed with; `null` after one that went well. */
  readonly failure: unknown;
  readonly lookNow: () => void;
}

/** Takes in what is new every few seconds while the page is visible. */
export function usePolling(desk: Desk, onSessionEnd: () => void): Freshness {
  const [looked, setLooked] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const polling = useRef<Polling | null>(null);
  const ended = useRef(onSessionEnd);
  ended.current = onSessionEnd;
  useEffect(() => {
    const attempt = async (): Promise<boolean> => {
      try {
        await desk.refresh();
        setFailure(null);
        return desk.sync() !== 'offline';
      } catch (error) {
        setFailure(error);
        if (isSessionEnd(error)) ended.current();
        return false;
      } finally {
        setLooked(true);
      }
    };
    polling.current = startPolling(attempt);
    return () => polling.current?.stop();
  }, [desk]);
  return { looked, failure, lookNow: () => polling.current?.look() };
}
