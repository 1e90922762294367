import type { CaseState } from './case-state.ts';

/** What a case asks of the member at the desk next. */
export type NextStep = 'agree' | 'take-on' | 'answer' | 'gate' | 'verification' | 'risk';

/**
 * The next step of a case for one member (id), or null when it waits for others. The person hears from the team before the
 * team assesses: that order is this project's own. It proposes; every step may be done at any time.
 */
export const nextStepOf = (state: CaseState, me: string): NextStep | null => {
  const { triage, status, takenOnBy, destroyRequested } = state;
  if (triage === null || status === 'closed' || destroyRequested) return null;
  if (triage.proposals.some(({ decision }) => decision.by !== me)) return 'agree';
  if (takenOnBy === null) return 'take-on';
  if (takenOnBy !== me) return null;
  if (state.conversation.at(-1)?.from !== 'team') return 'answer';
  if (triage.gate === null && triage.proposals.length === 0) return 'gate';
  if (triage.gate === null || !WORKED_ON.includes(triage.gate.decision)) return null;
  if (triage.verification === null) return 'verification';
  return triage.risk === null ? 'risk' : null;
};

const WORKED_ON: readonly string[] = ['accept', 'pattern-only'];
