import type { JSX } from 'preact';
import { ANSWERS_TO_SWITCH, type SwitchAnswer } from '../../../src/casefile/consent/switches.ts';
import { ChooseOne } from '../../shared/kit/choices.tsx';
import { a } from '../allowing-words.ts';
import { type AskedCode, answersTo } from './groups.ts';

export type SwitchFieldProps = {
  readonly code: AskedCode;
  readonly answer: SwitchAnswer | undefined;
  readonly onAnswer: (answer: SwitchAnswer) => void;
};

/** One use of a report: what it means and what could go wrong stand above the answer. */
export function SwitchField({ code, answer, onAnswer }: SwitchFieldProps): JSX.Element {
  const { page, switches } = a();
  const { label, means, risk } = switches[code];
  return (
    <div class="switch">
      <ChooseOne
        legend={label}
        hint={
          <>
            <p>{means}</p>
            <p class="switch__risk">{page.risk(risk)}</p>
          </>
        }
        options={ANSWERS_TO_SWITCH.map((value) => ({ value, label: answersTo(code)[value] }))}
        value={answer ?? ''}
        onChange={onAnswer}
      />
    </div>
  );
}
