import { useEffect, useRef } from 'preact/hooks';
import { now } from '../../shared/clock.ts';

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'scroll', 'touchstart'] as const;

/**
 * Calls `onIdle` once nobody has touched the page for `after` milliseconds, each time anew while `watching`. Time that a
 * sleeping device did not count counts here: whoever wakes it finds the page idle, and does not make it lively.
 */
export function useIdle(after: number, watching: boolean, onIdle: () => void): void {
  const idle = useRef(onIdle);
  idle.current = onIdle;
  useEffect(() => {
    if (!watching) return;
    let touched = now();
    let timer: ReturnType<typeof setTimeout>;
    const look = (): void => {
      clearTimeout(timer);
      if (now() - touched >= after) {
        touched = now();
        idle.current();
      }
      timer = setTimeout(look, touched + after - now());
    };
    const alive = (): void => {
      if (now() - touched >= after) look();
      touched = now();
    };
    look();
    document.addEventListener('visibilitychange', look);
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, alive, { passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, alive);
    };
  }, [after, watching]);
}
