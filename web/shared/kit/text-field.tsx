import type { JSX, TargetedEvent } from 'preact';
import { Field, type FieldProps } from './field.tsx';

export type TextFieldProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lines?: 'one' | 'some' | 'many';
  readonly short?: boolean;
  /** Given where the text has one direction in every language; else it follows what is typed. */
  readonly dir?: 'ltr';
};

type Typing = TargetedEvent<HTMLInputElement | HTMLTextAreaElement>;

/** Free text. Nothing is remembered, corrected or sent anywhere by the browser while typing. */
export function TextField(props: TextFieldProps): JSX.Element {
  const { value, onChange, lines = 'one', short = false, dir = 'auto', ...field } = props;
  const shared = {
    value,
    dir,
    autocomplete: 'off',
    autocapitalize: lines === 'one' ? 'off' : 'sentences',
    spellcheck: false,
    onInput: (event: Typing) => onChange(event.currentTarget.value),
  } as const;
  return (
    <Field {...field}>
      {(wiring) =>
        lines === 'one' ? (
          <input class={short ? 'input input--short' : 'input'} type="text" {...shared} {...wiring} />
        ) : (
          <textarea class={lines === 'many' ? 'input input--tall' : 'input'} {...shared} {...wiring} />
        )
      }
    </Field>
  );
}
