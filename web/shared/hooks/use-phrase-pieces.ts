import { useEffect, useState } from 'preact/hooks';
import { loadPhraseBook } from '../load-phrase-book.ts';
import type { PhraseForm } from '../phrase-form.ts';

type Shown = { readonly form: PhraseForm; readonly pieces: readonly string[] };

/** The words or groups of a phrase in one of its forms; none until they are there. */
export function usePhrasePieces(
  phrase: readonly string[],
  form: PhraseForm,
  onFault: (error: unknown) => void,
): readonly string[] {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    if (phrase.length === 0) return;
    let current = true;
    loadPhraseBook()
      .then(({ piecesOf }) => piecesOf(phrase, form))
      .then((pieces) => {
        if (current) setShown({ form, pieces });
      })
      .catch(onFault);
    return () => {
      current = false;
    };
  }, [phrase, form]);
  return shown?.form === form && phrase.length > 0 ? shown.pieces : [];
}
