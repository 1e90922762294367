import { useEffect, useRef } from 'preact/hooks';
import { onTeardown } from '../../shared/quick-exit.ts';

/** Gives a signal for each fetching; the one before stops, and so does the last when the page or its part goes. */
export function useFetching(): { readonly begin: () => AbortSignal; readonly stop: () => void } {
  const current = useRef<AbortController | null>(null);
  const stop = (): void => current.current?.abort();
  useEffect(() => {
    const unregister = onTeardown(stop);
    return () => {
      unregister();
      stop();
    };
  }, []);
  const begin = (): AbortSignal => {
    stop();
    current.current = new AbortController();
    return current.current.signal;
  };
  return { begin, stop };
}
