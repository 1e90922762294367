import type { JSX } from 'preact';
import { nextStepOf, type NextStep as Step } from '../../../src/casefile/next-step.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { askedWhere } from './asked-where.ts';
import { type CaseTab, tabLabel } from './case-tabs.ts';

export type NextStepProps = {
  readonly view: CaseView;
  /** Leads to the part of the case in which the step is done. */
  readonly onGo: (part: CaseTab) => void;
};

const PART_OF: Readonly<Record<Step, CaseTab | null>> = {
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
  if (!view.intact) return null;
  const next = nextStepOf(view.state, (member) => desk.isOwn(member));
  // A colleague who waits comes before one's own work.
  const asked = next === 'agree' ? null : askedWhere(view, desk);
  const step = asked === null ? next : 'agree';
  if (step === null) return null;
  const words = t().guide;
  const part = asked ?? PART_OF[step];
  const text = step === 'agree' ? words.agree(tabLabel(part ?? 'triage', view, 0)) : words.step[step];
  return (
    <div class="next-step">
      <p>
        <strong>{words.next}</strong> {text}
      </p>
      {part === null ? null : (
        <Button kind="quiet" small fullName={words.goFor(text)} onPress={() => onGo(part)}>
          {words.go}
        </Button>
      )}
    </div>
  );
}
