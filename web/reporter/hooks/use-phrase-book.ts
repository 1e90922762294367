import { useEffect, useState } from 'preact/hooks';
import { loadPhraseBook, type PhraseBook } from '../../shared/load-phrase-book.ts';

/** What compares phrases; null until it is there. */
export function usePhraseBook(onFault: (error: unknown) => void): PhraseBook | null {
  const [book, setBook] = useState<PhraseBook | null>(null);
  useEffect(() => {
    loadPhraseBook().then((found) => setBook(found), onFault);
  }, []);
  return book;
}
