import type { JSX } from 'preact';
import type { TriageState } from '../../../src/casefile/triage-state.ts';
import { riskScore } from '../../../src/casefile/triage-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { language } from '../../shared/i18n.ts';
import { t } from '../text.ts';
import { Assessment } from './assessment.tsx';
import { GATE_FORM, RISK_FORM, URGENCY_FORM, VERIFICATION_FORM } from './assessment-forms.ts';
import { ProposalItem } from './proposal-item.tsx';
import { RoutesWeighed } from './routes-weighed.tsx';

export type TriagePanelProps = { readonly view: CaseView; readonly triage: TriageState };

/** What reviewers make of a case: how soon, whether at all, how sure, and what it may cost. */
export function TriagePanel({ view, triage }: TriagePanelProps): JSX.Element {
  const words = t().triage;
  const { level, urgency, gate, verification, risk, proposals } = triage;
  return (
    <section class="triage">
      <h3 class="visually-hidden">{words.title}</h3>
      {proposals.map((proposal) => (
        <ProposalItem key={proposal.decision.sequence} view={view} proposal={proposal} />
      ))}
      <Assessment
        view={view}
        form={URGENCY_FORM}
        title={words.urgency.title}
        value={t().urgency.levels[level]}
        decided={urgency}
        undecided={words.urgency.byRules}
      />
      <Assessment
        view={view}
        form={GATE_FORM}
        title={words.gate.title}
        value={gate ? words.gate.decisions[gate.decision] : words.none}
        decided={gate}
      />
      <Assessment
        view={view}
        form={VERIFICATION_FORM}
        title={words.verification.title}
        value={
          verification
            ? words.verification.standing(
                words.verification.standards[verification.standard],
                `${verification.source}${verification.information}`,
              )
            : words.none
        }
        decided={verification}
      />
      <Assessment
        view={view}
        form={RISK_FORM}
        title={words.risk.title}
        value={risk ? words.risk.score(scoreInWords(riskScore(risk))) : words.none}
        decided={risk}
        hint={words.risk.informs}
      >
        <RoutesWeighed routes={risk?.routes ?? []} />
      </Assessment>
    </section>
  );
}

const scoreInWords = (score: number): string =>
  new Intl.NumberFormat(language().formats, { maximumFractionDigits: 1 }).format(score);
