import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../../../src/casework/desk.ts';
import { browserEntropy } from '../../shared/entropy.ts';
import { onTeardown } from '../../shared/quick-exit.ts';
import { createSearchIndex, type SearchIndex } from '../search/search-index.ts';

/** The words of whole cases for as long as the desk is open: signed out, locked or left, nothing of them stays. */
export function useSearchIndex(desk: Desk): SearchIndex {
  const [index] = useState(() => createSearchIndex(desk, browserEntropy));
  useEffect(() => {
    const forget = onTeardown(index.clear);
    return () => {
      forget();
      index.clear();
    };
  }, [index]);
  return index;
}
