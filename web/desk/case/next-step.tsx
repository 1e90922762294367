import type { JSX } from 'preact';
import { nextStepOf, type NextStep as Step } from '../../../src/casefile/next-step.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type NextStepProps = {
  readonly view: CaseView;
  /** Leads to the part of the case in which the step is done. */
  readonly onGo: (part: 'triage' | 'conversation') => void;
};

const PART_OF: Readonly<Record<Step, 'triage' | 'conversation' | null>> = {
  agree: 'triage',
  'take-on': null,
  answer: 'conversation',
  gate: 'triage',
  verification: 'triage',
  risk: 'triage',
};

/** What the case asks of the member now, in one line. Nothing where it waits for others. */
export function NextStep({ view, onGo }: NextStepProps): JSX.Element | null {
  const { desk } = useSurroundings();
  const step = view.intact ? nextStepOf(view.state, (member) => desk.isOwn(member)) : null;
  if (step === null) return null;
  const words = t().guide;
  const part = PART_OF[step];
  return (
    <div class="next-step">
      <p>
        <strong>{words.next}</strong> {words.step[step]}
      </p>
      {part === null ? null : (
        <Button kind="quiet" small fullName={words.goFor(words.step[step])} onPress={() => onGo(part)}>
          {words.go}
        </Button>
      )}
    </div>
  );
}
