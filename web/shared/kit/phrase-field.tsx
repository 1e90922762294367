import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { usePhraseHelp } from '../hooks/use-phrase-help.ts';
import { isolated } from '../isolated.ts';
import { completeLastWord, type PhraseHelp } from '../phrase-help.ts';
import { s } from '../text.ts';
import { Field, type FieldProps } from './field.tsx';

export type PhraseFieldProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter?: () => void;
};

/** Where a phrase is typed or pasted in any form, with help that never leaves the page. */
export function PhraseField({ value, onChange, onEnter, ...field }: PhraseFieldProps): JSX.Element {
  const words = s().phraseField;
  const input = useRef<HTMLTextAreaElement>(null);
  const [hidden, setHidden] = useState(false);
  const help = usePhraseHelp(value);
  const press = (event: KeyboardEvent): void => {
    if (!onEnter || event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  const take = (word: string): void => {
    onChange(completeLastWord(value, word));
    input.current?.focus();
  };
  return (
    <>
      <Field {...field}>
        {(wiring) => (
          <textarea
            ref={input}
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
      <div class="phrase-help">{help ? <HelpLines help={help} hidden={hidden} onTake={take} /> : null}</div>
      <label class="phrase-hide">
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

type HelpLinesProps = {
  readonly help: PhraseHelp;
  readonly hidden: boolean;
  readonly onTake: (word: string) => void;
};

function HelpLines({ help, hidden, onTake }: HelpLinesProps): JSX.Element {
  const words = s().phraseField;
  return (
    <>
      <p class="quiet" role="status">
        {help.complete ? words.complete[help.form] : words.counted[help.form](help.count)}
      </p>
      {hidden
        ? null
        : help.unknown.map(({ place, word }) => (
            <p class="phrase-help__unknown" key={place} role="status">
              {words.notInList(place, isolated(word))}
            </p>
          ))}
      {help.suggestions.length > 0 && !hidden ? (
        <div class="phrase-help__words" dir="ltr" role="group" aria-label={words.suggestions}>
          {help.suggestions.map((word) => (
            <button type="button" class="phrase-help__word" key={word} onClick={() => onTake(word)}>
              {word}
            </button>
          ))}
        </div>
      ) : null}
    </>
  );
}
