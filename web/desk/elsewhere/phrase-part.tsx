import type { JSX } from 'preact';
import { ChooseOne } from '../../shared/kit/choices.tsx';
import { t } from '../text.ts';
import { type FormProps, faultInWords, Part } from './fields.tsx';

const CHOICES = ['handed-over', 'thrown-away'] as const;

/** Whether anybody can come back to the report. */
export function PhrasePart({ form, write, faults }: FormProps): JSX.Element {
  const words = t().elsewhere.phrase;
  return (
    <Part title={words.title}>
      <ChooseOne
        legend={words.text}
        error={faultInWords(faults.phrase)}
        value={form.phrase}
        options={CHOICES.map((value) => ({
          value,
          label: words.choices[value],
          detail: words.details[value],
        }))}
        onChange={(phrase) => write({ phrase })}
      />
    </Part>
  );
}
