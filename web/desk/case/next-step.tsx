import type { JSX } from 'preact';
import { nextStepOf, type NextStep as Step } from '../../../src/casefile/next-step.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { Button } from '../../shared/kit/button.tsx';
import { reviewersOf } from '../referral/approvers-today.ts';
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
  attest: 'consent',
  withdrawn: 'conversation',
  agree: 'triage',
  'take-on': null,
  answer: 'conversation',
  'approve-dossier': 'referrals',
  'tell-consent-gone': 'referrals',
  'destination-asks': 'referrals',
  'send-dossier': 'referrals',
  'confirm-dossier': 'consent',
  'due-task': 'course',
  gate: 'triage',
  verification: 'triage',
  risk: 'triage',
};

/** What the case asks of the member now, in one line. Nothing where it waits for others. */
export function NextStep({ view, onGo }: NextStepProps): JSX.Element | null {
  const { desk } = useSurroundings();
  if (!view.intact) return null;
  const next = nextStepOf(view.state, (member) => desk.isOwn(member), dayOf(now()), reviewersOf(desk));
  // A colleague who waits comes before one's own work.
  const asked = next === 'agree' ? null : askedWhere(view, desk);
  const step = asked === null ? next : 'agree';
  if (step === null) return null;
  const words = t().guide;
  const part = asked ?? PART_OF[step];
  const text = textOf(step, tabLabel(desk, part ?? 'triage', view, 0));
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

const textOf = (step: Step, part: string): string => {
  if (step === 'agree') return t().guide.agree(part);
  const words = { ...t().guide.step, ...t().consent.next, ...t().referrals.next };
  return words[step];
};
