import type { JSX } from 'preact';
import { Field, type FieldProps } from './field.tsx';

export type SelectOption = { readonly value: string; readonly label: string };

export type SelectFieldProps = FieldProps & {
  readonly value: string;
  readonly options: readonly SelectOption[];
  readonly onChange: (value: string) => void;
};

export function SelectField(props: SelectFieldProps): JSX.Element {
  const { value, options, onChange, ...field } = props;
  return (
    <Field {...field}>
      {(wiring) => (
        <select
          class="input"
          value={value}
          autocomplete="off"
          onChange={(event) => onChange(event.currentTarget.value)}
          {...wiring}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
