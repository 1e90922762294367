import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The browser's way back leads from an inner view to the outer one, instead of off the page with everything on it.
 * The address stays the same and nothing is stored with the entry. Gives how the page itself goes back.
 */
export function useBackButton(isInside: boolean, onBack: () => void): () => void {
  const hasEntry = useRef(false);
  const leave = useRef(onBack);
  leave.current = onBack;
  // Before it is painted: whoever presses the way back as soon as they see the inner view must not leave the page.
  useLayoutEffect(() => {
    if (!isInside || hasEntry.current) return;
    history.pushState(null, '');
    hasEntry.current = true;
  }, [isInside]);
  useEffect(() => {
    const back = (): void => {
      if (!hasEntry.current) return;
      hasEntry.current = false;
      leave.current();
    };
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  return useCallback(() => {
    if (hasEntry.current) history.back();
    else leave.current();
  }, []);
}
