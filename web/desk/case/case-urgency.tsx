import type { JSX } from 'preact';
import { DEADLINES } from '../../../src/casefile/deadlines.ts';
import { lastSafeMoment } from '../../../src/casefile/last-safe-moment.ts';
import type { Report } from '../../../src/casefile/report.ts';
import type { TriageState } from '../../../src/casefile/triage-state.ts';
import { suggestUrgency } from '../../../src/casefile/urgency.ts';
import { formatDay } from '../../shared/format.ts';
import { formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { UrgencyTag } from '../parts/urgency-tag.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

const DAY_CHARACTERS = 'YYYY-MM-DD'.length;

export type CaseUrgencyProps = {
  readonly report: Report;
  /** The hour in which it was sent. */
  readonly sent: string;
  readonly triage: TriageState;
};

/** How soon a case asks for people: what reviewers decided, or what the rules make of the report, and why. */
export function CaseUrgency({ report, sent, triage }: CaseUrgencyProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().urgency;
  const day = sent.slice(0, DAY_CHARACTERS);
  const { level, urgency } = triage;
  const { reasons } = suggestUrgency(report, day);
  const { acknowledgeHours, escalateHours } = DEADLINES[level];
  const lastSafe = lastSafeMoment(report, day);
  const who = urgency
    ? `${t().triage.decidedBy(memberLabel(desk, urgency.by), formatInstant(urgency.time))}.`
    : words.suggested;
  return (
    <section class="urgency" aria-label={words.title}>
      <UrgencyTag level={level} />
      <ul class="urgency__reasons" aria-label={words.why}>
        {reasons.map((reason) => (
          <li key={reason}>{words.reasons[reason]}</li>
        ))}
      </ul>
      {lastSafe === null ? null : <p class="urgency__last">{words.lastSafe(formatDay(lastSafe))}</p>}
      <p class="quiet">
        {who} {words.acknowledge(acknowledgeHours)}{' '}
        {escalateHours === null ? words.nextCycle : words.escalate(escalateHours)}
      </p>
    </section>
  );
}
