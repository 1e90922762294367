import type { JSX } from 'preact';
import type { PublishedPart } from '../../../src/casefile/statistics/publish-year.ts';
import { ChooseSome } from '../../shared/kit/choices.tsx';
import { n } from '../../shared/numbers/words.ts';
import { t } from '../text.ts';

export type PartsFieldProps = {
  readonly parts: readonly PublishedPart[];
  readonly chosen: readonly PublishedPart[];
  readonly onChange: (chosen: readonly PublishedPart[]) => void;
  readonly error: string | undefined;
};

/** Which tables of a year shall be public. */
export function PartsField({ parts, chosen, onChange, error }: PartsFieldProps): JSX.Element {
  const words = t().publishing.dialog;
  return (
    <ChooseSome
      legend={words.parts}
      hint={words.partsHint}
      error={error}
      values={chosen}
      onChange={onChange}
      options={parts.map((part) => ({
        value: part,
        label: part === 'countries' ? words.countries : n().tables[part],
        ...(part === 'countries' && { detail: words.countriesDetail }),
      }))}
    />
  );
}
