import type { JSX, Ref } from 'preact';
import type { CaseView } from '../../../src/casework/desk.ts';
import { useNarrow } from '../hooks/use-narrow.ts';
import { countryName } from '../names.ts';
import { t } from '../text.ts';
import { CaseActions } from './case-actions.tsx';
import { CaseClocks, ClockGround } from './case-clocks.tsx';
import { CaseFacts } from './case-facts.tsx';
import type { CaseTab } from './case-tabs.ts';
import { CaseUrgency } from './case-urgency.tsx';
import { NextStep } from './next-step.tsx';

export type CaseHeadProps = {
  readonly view: CaseView;
  readonly heading: Ref<HTMLHeadingElement>;
  readonly onGo: (part: CaseTab) => void;
};

/** What stands above every part of a case. On a narrow screen it folds what can wait, so that the part begins within sight. */
export function CaseHead({ view, heading, onGo }: CaseHeadProps): JSX.Element {
  const narrow = useNarrow();
  const { state } = view;
  const { report, triage, sent } = state;
  return (
    <div class="case__head">
      <h2 class="case__title" tabIndex={-1} ref={heading}>
        {report ? countryName(report.place.country) : t().report.title}
      </h2>
      {report && triage ? <CaseUrgency report={report} sent={sent} triage={triage} /> : null}
      <CaseClocks state={state} brief={narrow} />
      <NextStep view={view} onGo={onGo} />
      <CaseActions view={view} />
      {narrow ? (
        <details class="case__more">
          <summary>{t().casePage.more}</summary>
          <ClockGround state={state} />
          <CaseFacts state={state} />
        </details>
      ) : (
        <CaseFacts state={state} />
      )}
    </div>
  );
}
