import { type Context, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SearchIndex } from './search-index.ts';

/** The words of whole cases, as far as they were read: only where cases are shown. */
export const IndexContext: Context<SearchIndex | null> = createContext<SearchIndex | null>(null);

/** Only parts of a desk with cases may ask. */
export function useIndex(): SearchIndex {
  const index = useContext(IndexContext);
  if (index === null) throw new Error('outside of a desk with cases');
  return index;
}
