import type { CaseState } from '../case-state.ts';
import { standing } from '../consent/standing.ts';
import type { ReachableDestination, RoutedCase } from './propose-routes.ts';

/** A case as the proposal of routes looks at it, on a day; null before it has a report. */
export const routedCase = (
  state: CaseState,
  destinations: readonly ReachableDestination[],
  today: string,
): RoutedCase | null => {
  const { report, triage, life, status, destroyRequested, identity, consent } = state;
  if (report === null || triage === null) return null;
  const isFrozen = life !== null && life.frozen !== null;
  return {
    report,
    judged: {
      level: triage.level,
      standard: triage.verification?.standard ?? null,
      gate: triage.gate?.decision ?? null,
      isResting: status === 'closed' || isFrozen || triage.junk !== null || destroyRequested,
      hasNames: identity !== null,
    },
    standingOf: (code, destination) => standing(consent, code, { today, destination }),
    destinations,
  };
};
