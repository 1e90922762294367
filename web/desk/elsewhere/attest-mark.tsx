import type { JSX } from 'preact';
import { ChooseSome } from '../../shared/kit/choices.tsx';
import { t } from '../text.ts';
import { type FormProps, faultInWords } from './fields.tsx';

/** The member's own word, without which nothing is entered. */
export function AttestMark({ form, write, faults }: FormProps): JSX.Element {
  const words = t().elsewhere.consent;
  return (
    <ChooseSome
      legend={words.word}
      hint={words.second}
      error={faultInWords(faults.attested)}
      values={form.attested ? ['attested'] : []}
      options={[{ value: 'attested', label: words.attest }]}
      onChange={(values) => write({ attested: values.length > 0 })}
    />
  );
}
