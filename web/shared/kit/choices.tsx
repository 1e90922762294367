import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';

export type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly detail?: ComponentChildren;
};

type GroupProps<Value extends string> = {
  readonly legend: string;
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
  readonly options: readonly Choice<Value>[];
};

type ChooseOneProps<Value extends string> = GroupProps<Value> & {
  readonly value: Value | '';
  readonly onChange: (value: Value) => void;
};

type ChooseSomeProps<Value extends string> = GroupProps<Value> & {
  readonly values: readonly Value[];
  readonly onChange: (values: Value[]) => void;
};

type CardsProps<Value extends string> = GroupProps<Value> & {
  readonly kind: 'radio' | 'checkbox';
  readonly isChosen: (value: Value) => boolean;
  readonly onToggle: (value: Value, chosen: boolean) => void;
};

/** One answer of several, each a card with a large target. */
export function ChooseOne<Value extends string>(props: ChooseOneProps<Value>): JSX.Element {
  return (
    <Cards
      {...props}
      kind="radio"
      isChosen={(value) => value === props.value}
      onToggle={(value) => props.onChange(value)}
    />
  );
}

/** Any number of answers, each a card with a large target. */
export function ChooseSome<Value extends string>(props: ChooseSomeProps<Value>): JSX.Element {
  const toggle = (value: Value, chosen: boolean): void => {
    const others = props.values.filter((other) => other !== value);
    props.onChange(chosen ? [...others, value] : others);
  };
  return (
    <Cards {...props} kind="checkbox" isChosen={(value) => props.values.includes(value)} onToggle={toggle} />
  );
}

function Cards<Value extends string>(props: CardsProps<Value>): JSX.Element {
  const id = useId();
  const described = [props.hint ? `${id}-hint` : '', props.error ? `${id}-error` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <fieldset class={props.error ? 'field field--error' : 'field'} aria-describedby={described || undefined}>
      <legend class="field__label">{props.legend}</legend>
      {props.hint ? (
        <div class="field__hint" id={`${id}-hint`}>
          {props.hint}
        </div>
      ) : null}
      {props.error ? (
        <p class="field__error" id={`${id}-error`}>
          {props.error}
        </p>
      ) : null}
      <div class="choices">
        {props.options.map((option) => (
          <label class="choice" key={option.value}>
            <input
              type={props.kind}
              name={id}
              value={option.value}
              checked={props.isChosen(option.value)}
              aria-labelledby={`${id}-${option.value}-label`}
              aria-describedby={option.detail ? `${id}-${option.value}-detail` : undefined}
              onChange={(event) => props.onToggle(option.value, event.currentTarget.checked)}
            />
            <span class="choice__label" id={`${id}-${option.value}-label`}>
              {option.label}
            </span>
            {option.detail ? (
              <span class="choice__detail" id={`${id}-${option.value}-detail`}>
                {option.detail}
              </span>
            ) : null}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
