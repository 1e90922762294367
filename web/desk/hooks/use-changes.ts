import { useEffect, useState } from 'preact/hooks';

interface Changing {
  readonly subscribe: (listener: () => void) => () => void;
}

/** Renders again after each change of `source`; gives a number that rises with them. */
export function useChanges(source: Changing): number {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const changed = (): void => setChanges((count) => count + 1);
    // Something may have changed between the first picture and now.
    changed();
    return source.subscribe(changed);
  }, [source]);
  return changes;
}
