import type { JSX } from 'preact';
import { t } from '../text.ts';

/** Twelve numbered words, large, in the order in which they are read. */
export function PhraseWords({ words }: { readonly words: readonly string[] }): JSX.Element {
  return (
    <ol class="phrase" aria-label={t().phrase.list} translate={false} dir="ltr">
      {words.map((word, place) => (
        <li key={`${place} ${word}`}>{word}</li>
      ))}
    </ol>
  );
}
