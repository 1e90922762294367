import type { ComponentChildren, JSX } from 'preact';
import { SelectField, type SelectOption } from '../../shared/kit/select-field.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { s } from '../../shared/text.ts';
import { ClockField } from '../parts/clock-field.tsx';
import { t } from '../text.ts';
import type { EntryForm, Fault, Faults } from './entry-form.ts';

/** What every part of the form works with. `faults` is empty before somebody tried to go on. */
export type FormProps = {
  readonly form: EntryForm;
  readonly write: (change: Partial<EntryForm>) => void;
  readonly faults: Faults;
};

type TextKey = { [Key in keyof EntryForm]: EntryForm[Key] extends string ? Key : never }[keyof EntryForm];
type FieldOf = FormProps & { readonly field: TextKey; readonly label: string; readonly hint?: string };

export function faultInWords(fault: Fault | undefined): string | undefined {
  const words = t().elsewhere.faults;
  if (fault === undefined || fault.kind === 'readers') return undefined;
  return fault.kind === 'long' ? words.long(fault.over) : words[fault.kind];
}

/** One of several answers, none of which stands there from the beginning. */
export function Pick(props: FieldOf & { readonly options: readonly SelectOption[] }): JSX.Element {
  const { form, write, faults, field, label, hint, options } = props;
  return (
    <SelectField
      label={label}
      hint={hint}
      error={faultInWords(faults[field])}
      value={form[field]}
      options={form[field] === '' ? [{ value: '', label: s().choose }, ...options] : options}
      onChange={(value) => write({ [field]: value })}
    />
  );
}

export function Words(props: FieldOf & { readonly lines?: 'one' | 'some' | 'many' }): JSX.Element {
  const { form, write, faults, field, label, hint, lines = 'some' } = props;
  return (
    <TextField
      label={label}
      hint={hint}
      lines={lines}
      error={faultInWords(faults[field])}
      value={form[field]}
      onChange={(value) => write({ [field]: value })}
    />
  );
}

export function Day({ form, write, faults, field, label }: FieldOf): JSX.Element {
  return (
    <ClockField
      kind="date"
      label={label}
      error={faultInWords(faults[field])}
      value={form[field]}
      onChange={(value) => write({ [field]: value })}
    />
  );
}

export const optionsOf = (codes: readonly string[], label: (code: string) => string): SelectOption[] =>
  codes.map((value) => ({ value, label: label(value) }));

export function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section class="team__part entry__part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
