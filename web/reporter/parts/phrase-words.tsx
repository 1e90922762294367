import type { JSX } from 'preact';
import type { PhraseForm } from '../../shared/phrase-form.ts';
import { t } from '../text.ts';

export type PhraseWordsProps = { readonly pieces: readonly string[]; readonly form: PhraseForm };

/** The numbered words or groups of a phrase, large, in the order in which they are read. */
export function PhraseWords({ pieces, form }: PhraseWordsProps): JSX.Element {
  const digits = form === 'digits';
  return (
    <ol
      class={digits ? 'phrase phrase--digits' : 'phrase'}
      aria-label={t().phrase.list}
      translate={false}
      dir="ltr"
      lang={digits ? undefined : form}
    >
      {pieces.map((piece, place) => (
        <li key={`${place} ${piece}`}>{digits ? <DigitGroup digits={piece} /> : piece}</li>
      ))}
    </ol>
  );
}

/** Read aloud digit by digit: as one number it would lose its zeros. */
function DigitGroup({ digits }: { readonly digits: string }): JSX.Element {
  return (
    <span role="img" aria-label={Array.from(digits).join(' ')}>
      {digits}
    </span>
  );
}
