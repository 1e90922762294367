import { useLayoutEffect } from 'preact/hooks';
import { onTeardown } from '../quick-exit.ts';

/** Lets the browser ask before typed words are lost, but never when somebody leaves in a hurry on purpose. */
export function useUnloadWarning(active: boolean): void {
  useLayoutEffect(() => {
    if (!active) return;
    const warn = (event: Event): void => event.preventDefault();
    const silence = (): void => removeEventListener('beforeunload', warn);
    addEventListener('beforeunload', warn);
    const unregister = onTeardown(silence);
    return () => {
      silence();
      unregister();
    };
  }, [active]);
}
