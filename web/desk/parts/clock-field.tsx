import type { JSX } from 'preact';
import { Field, type FieldProps } from '../../shared/kit/field.tsx';

export type ClockFieldProps = FieldProps & {
  readonly kind: 'date' | 'time';
  /** `YYYY-MM-DD` or `HH:MM`; empty while nothing is given. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A day or a time of day, chosen the way this browser's reader is used to. */
export function ClockField({ kind, value, onChange, ...field }: ClockFieldProps): JSX.Element {
  return (
    <Field {...field}>
      {(wiring) => (
        <input
          class="input input--short"
          type={kind}
          value={value}
          autocomplete="off"
          onInput={(event) => onChange(event.currentTarget.value)}
          {...wiring}
        />
      )}
    </Field>
  );
}
