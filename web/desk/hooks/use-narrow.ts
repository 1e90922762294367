import { useEffect, useState } from 'preact/hooks';

/** Where list and case take turns, as in the styles. */
const NARROW = '(max-width: 56rem)';

/** Whether the screen is narrow, also after it was turned. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const look = (): void => setNarrow(query.matches);
    query.addEventListener('change', look);
    return () => query.removeEventListener('change', look);
  }, []);
  return narrow;
}
