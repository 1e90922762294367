import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePhrasePieces } from '../../shared/hooks/use-phrase-pieces.ts';
import { language } from '../../shared/i18n.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { formOf, otherForms, type PhraseForm } from '../../shared/phrase-form.ts';
import { t } from '../text.ts';

export type HandOverPhraseProps = {
  readonly phrase: readonly string[];
  readonly onDone: () => void;
  readonly onBack: () => void;
};

/** Shows the phrase once, to be read aloud or written down. Nothing of it is kept. */
export function HandOverPhrase({ phrase, onDone, onBack }: HandOverPhraseProps): JSX.Element {
  const words = t().elsewhere.hand;
  const heading = useRef<HTMLHeadingElement>(null);
  const [form, setForm] = useState<PhraseForm>(() => formOf(language().tag));
  // Digits need no list: where the one of this language does not arrive, they are there.
  const pieces = usePhrasePieces(phrase, form, () => setForm('digits'));
  const isDigits = form === 'digits';
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h3 tabIndex={-1} ref={heading}>
        {words.title}
      </h3>
      <Notice tone="caution">
        <p>{words.once}</p>
        <p>{words.known}</p>
      </Notice>
      <p>{words.how}</p>
      <ol
        class={isDigits ? 'phrase phrase--digits' : 'phrase'}
        aria-label={words.list}
        translate={false}
        dir="ltr"
        lang={isDigits ? undefined : form}
      >
        {pieces.map((piece, place) => (
          <li key={`${place} ${piece}`}>{isDigits ? <DigitGroup digits={piece} /> : piece}</li>
        ))}
      </ol>
      <div class="actions">
        {otherForms(language().tag, form)
          .slice(0, 1)
          .map((other) => (
            <Button kind="quiet" small key={other} onPress={() => setForm(other)}>
              {other === 'digits' ? words.digits : words.words}
            </Button>
          ))}
      </div>
      <div class="actions">
        <Button unavailable={pieces.length === 0} onPress={onDone}>
          {words.done}
        </Button>
        <Button kind="quiet" onPress={onBack}>
          {words.back}
        </Button>
      </div>
    </>
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
