import type { JSX } from 'preact';
import { DEADLINES } from '../../../src/casefile/deadlines.ts';
import { lastSafeMoment } from '../../../src/casefile/last-safe-moment.ts';
import type { Report } from '../../../src/casefile/report.ts';
import { suggestUrgency } from '../../../src/casefile/urgency.ts';
import { formatDay } from '../../shared/format.ts';
import { UrgencyTag } from '../parts/urgency-tag.tsx';
import { t } from '../text.ts';

const DAY_CHARACTERS = 'YYYY-MM-DD'.length;

export type CaseUrgencyProps = {
  readonly report: Report;
  /** The hour in which it was sent. */
  readonly sent: string;
};

/** What the rules make of the report, why, and how soon that asks for people. */
export function CaseUrgency({ report, sent }: CaseUrgencyProps): JSX.Element {
  const words = t().urgency;
  const day = sent.slice(0, DAY_CHARACTERS);
  const { level, reasons } = suggestUrgency(report, day);
  const { acknowledgeHours, escalateHours } = DEADLINES[level];
  const lastSafe = lastSafeMoment(report, day);
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
        {words.suggested} {words.acknowledge(acknowledgeHours)}{' '}
        {escalateHours === null ? words.nextCycle : words.escalate(escalateHours)}
      </p>
    </section>
  );
}
