import type { JSX } from 'preact';
import { q } from '../intake-words.ts';
import { Button } from '../kit/button.tsx';
import { type Choice, ChooseOne } from '../kit/choices.tsx';

export type ClearableChoiceProps = {
  readonly legend: string;
  readonly value: string;
  readonly options: readonly Choice<string>[];
  readonly onChange: (value: string) => void;
};

/** One answer of several that can also be taken back: no question here has to be answered. */
export function ClearableChoice({ legend, value, options, onChange }: ClearableChoiceProps): JSX.Element {
  return (
    <div class="clearable">
      <ChooseOne legend={legend} value={value} options={options} onChange={onChange} />
      {value === '' ? null : (
        <Button kind="quiet" small fullName={q().page.clearOf(legend)} onPress={() => onChange('')}>
          {q().page.clear}
        </Button>
      )}
    </div>
  );
}
