import type { CaseState } from './case-state.ts';
import { isOver } from './codes/case-stages.ts';
import type { Origin } from './origin-state.ts';

/** What a case asks of the member at the desk next. */
export type NextStep = 'agree' | 'take-on' | 'answer' | 'gate' | 'verification' | 'risk';

/**
 * The next step of a case for one member, or null when it waits for others. `isOwn`: whether a member id is theirs. The person
 * hears from the team before the team assesses: that order is this project's own. It proposes; every step may be done at any time.
 */
export const nextStepOf = (state: CaseState, isOwn: (member: string) => boolean): NextStep | null => {
  const { triage, life, origin, takenOnBy, destroyRequested } = state;
  if (triage === null || life === null || isOver(life.stage) || destroyRequested) return null;
  if (triage.proposals.some(({ decision }) => !isOwn(decision.by))) return 'agree';
  if (takenOnBy === null) return 'take-on';
  if (!isOwn(takenOnBy)) return null;
  if (isAnswerable(origin) && state.conversation.at(-1)?.from !== 'team') return 'answer';
  if (triage.gate === null && triage.proposals.length === 0) return 'gate';
  if (triage.gate === null || !WORKED_ON.includes(triage.gate.decision)) return null;
  if (triage.verification === null) return 'verification';
  return triage.risk === null ? 'risk' : null;
};

/** Where the phrase was thrown away, nobody can read an answer. */
const isAnswerable = (origin: Origin | null): boolean =>
  origin?.kind !== 'entered' || origin.entry.phrase === 'handed-over';

const WORKED_ON: readonly string[] = ['accept', 'pattern-only'];
