import type { DangerCode } from './codes/danger.ts';
import type { Urgency } from './codes/urgency.ts';
import type { Report } from './report.ts';

/** A stated rule that a report meets. */
export type UrgencyReason =
  | 'danger-now'
  | 'danger-within-48-hours'
  | 'danger-within-days'
  | 'ongoing'
  | 'past'
  | 'danger-unclear';

/** What the rules make of a report: a proposal, which people decide upon. */
export interface SuggestedUrgency {
  readonly level: Urgency;
  readonly reasons: readonly UrgencyReason[];
}

// Whoever does not say is looked at as soon as somebody in danger within days: asking costs less than waiting.
const BY_DANGER: Readonly<Record<DangerCode, readonly [Urgency, UrgencyReason]>> = {
  now: ['P0', 'danger-now'],
  'within-48-hours': ['P0', 'danger-within-48-hours'],
  'within-days': ['P1', 'danger-within-days'],
  ongoing: ['P2', 'ongoing'],
  past: ['P3', 'past'],
  unknown: ['P1', 'danger-unclear'],
  'prefer-not-to-say': ['P1', 'danger-unclear'],
};

/** The urgency that the rules propose for a report, with the reasons. The rules are this project's own. */
export const suggestUrgency = (report: Pick<Report, 'danger'>): SuggestedUrgency => {
  const [level, reason] = BY_DANGER[report.danger];
  return { level, reasons: [reason] };
};
