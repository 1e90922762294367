import { useEffect, useRef } from 'preact/hooks';

const SIGNS_OF_LIFE = ['keydown', 'pointerdown', 'pointermove', 'scroll', 'touchstart'] as const;

/** Calls `onIdle` once nobody has touched the page for `after` milliseconds, each time anew while `watching`. */
export function useIdle(after: number, watching: boolean, onIdle: () => void): void {
  const idle = useRef(onIdle);
  idle.current = onIdle;
  useEffect(() => {
    if (!watching) return;
    let timer = setTimeout(() => idle.current(), after);
    const alive = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => idle.current(), after);
    };
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, alive, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, alive);
    };
  }, [after, watching]);
}
