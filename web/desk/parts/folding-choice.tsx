import type { JSX } from 'preact';
import { FOLDINGS, type Folding } from '../../../src/casefile/codes/folding.ts';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { useTask } from '../hooks/use-task.ts';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

/** How this member wants to meet the words of reports, at every desk of theirs. */
export function FoldingChoice(): JSX.Element {
  const { desk } = useSurroundings();
  const { failure, run } = useTask();
  const words = t().reading;
  const choose = (value: string): void => {
    const chosen: Folding | undefined = FOLDINGS.find((folding) => folding === value);
    if (chosen) void run(() => desk.setFolding(chosen));
  };
  return (
    <SelectField
      label={words.choice}
      hint={words.choiceHint}
      error={failure === null ? undefined : wordsFor(failure)}
      value={desk.folding()}
      options={FOLDINGS.map((value) => ({ value, label: words.choices[value] }))}
      onChange={choose}
    />
  );
}
