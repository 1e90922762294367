import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export type ChipOption<Value extends string> = { readonly value: Value; readonly label: string };

export type ChipSelectProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly ChipOption<Value>[];
  readonly onChange: (value: Value) => void;
};

/** One choice of several in little room. */
export function ChipSelect<Value extends string>({
  label,
  value,
  options,
  onChange,
}: ChipSelectProps<Value>): JSX.Element {
  const id = useId();
  return (
    <span class="chip-field">
      <label class="chip-field__label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="chip chip--select"
        value={value}
        autocomplete="off"
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
