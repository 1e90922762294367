import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { PHRASE_WORDS } from '../../../src/protocol/client/phrase.ts';
import { isolated } from '../../shared/isolated.ts';
import { Field } from '../../shared/kit/field.tsx';
import { completeLastWord, helpWithPhrase } from '../../shared/phrase-help.ts';
import { t } from '../text.ts';

export type PhraseFieldProps = {
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
  readonly onEnter: () => void;
};

/** Where the 12 words are typed or pasted, with help for each word that never leaves the page. */
export function PhraseField({ value, error, onChange, onEnter }: PhraseFieldProps): JSX.Element {
  const words = t().signIn;
  const field = useRef<HTMLTextAreaElement>(null);
  const [hidden, setHidden] = useState(false);
  const help = helpWithPhrase(value);
  const complete =
    help.words.length === PHRASE_WORDS && help.unknown.length === 0 && help.suggestions.length === 0;
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  const take = (word: string): void => {
    onChange(completeLastWord(value, word));
    field.current?.focus();
  };
  return (
    <>
      <Field label={words.label} hint={words.hint} error={error}>
        {(wiring) => (
          <textarea
            ref={field}
            class={hidden ? 'input phrase-input phrase-input--hidden' : 'input phrase-input'}
            dir="ltr"
            value={value}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            data-1p-ignore=""
            onInput={(event) => onChange(event.currentTarget.value)}
            onKeyDown={press}
            {...wiring}
          />
        )}
      </Field>
      <div class="phrase-help">
        <p class="quiet" role="status">
          {complete ? words.complete : words.counted(help.words.length)}
        </p>
        {help.unknown.map(({ place, word }) => (
          <p class="phrase-help__unknown" key={place} role="status">
            {words.notInList(place, isolated(word))}
          </p>
        ))}
        {help.suggestions.length > 0 && !hidden ? (
          <div class="phrase-help__words" dir="ltr" role="group" aria-label={words.suggestions}>
            {help.suggestions.map((word) => (
              <button type="button" class="chip" key={word} lang="en" onClick={() => take(word)}>
                {word}
              </button>
            ))}
          </div>
        ) : null}
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={hidden}
          onChange={(event) => setHidden(event.currentTarget.checked)}
        />
        {words.hide}
      </label>
    </>
  );
}
