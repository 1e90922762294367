import type { CaseEvent } from './case-event.ts';
import { type CaseStage, isOver, isPassedOn, movesFrom } from './codes/case-stages.ts';

/** One move of a case: where to, by whom, when and why. `reason` is null where it followed from something else. */
export interface Move {
  readonly stage: CaseStage;
  readonly by: string;
  readonly time: string; // instant
  readonly reason: string | null;
}

/** Where a case stands for the team. */
export interface LifeState {
  readonly stage: CaseStage;
  /** All moves, the first one being that it was received. */
  readonly moves: readonly Move[];
  /** Who stopped all moves, and why; null while the case goes on. */
  readonly frozen: Omit<Move, 'stage'> | null;
  /** Where it stood before it was over. */
  readonly before: CaseStage;
  /** Whether the gate accepted it, and whether source and information were graded: either may come first. */
  readonly accepted: boolean;
  readonly graded: boolean;
}

type Facts = Pick<CaseEvent, 'author' | 'time'>;

/**
 * What the log says of a case's life; null before it has a report. A move that makes no sense has no effect, nor has any
 * while the case is frozen. To approve takes somebody else than who confirmed the consent.
 */
export const lifeAfter = (
  state: LifeState | null,
  event: CaseEvent,
  standing: Standing,
): LifeState | null => {
  if (event.type === 'filed' && event.sequence === 0) return begun(event);
  if (state === null) return null;
  if (event.type === 'unfrozen') return { ...state, frozen: null };
  if (state.frozen !== null) return remembering(state, event, standing);
  return moved(remembering(state, event, standing), event);
};

/** What triage says after the event: agreed rejections are decided there. */
export interface Standing {
  readonly gate: 'accept' | 'need-info' | 'refer' | 'pattern-only' | 'reject' | null;
  /** Whether this event is what decided it so. */
  readonly isNew: boolean;
}

const begun = (event: Facts): LifeState => ({
  stage: 'received',
  moves: [{ stage: 'received', by: event.author, time: event.time, reason: null }],
  frozen: null,
  before: 'received',
  accepted: false,
  graded: false,
});

const remembering = (state: LifeState, event: CaseEvent, { gate, isNew }: Standing): LifeState => {
  const accepted = isNew ? gate === 'accept' : state.accepted;
  const graded = state.graded || event.type === 'verification-set';
  const next = { ...state, accepted, graded };
  return isNew && state.frozen === null ? afterGate(next, event, gate) : next;
};

const afterGate = (state: LifeState, event: Facts, gate: Standing['gate']): LifeState => {
  if (isOver(state.stage) || isPassedOn(state.stage)) return state;
  if (gate === 'need-info') return to(state, 'need-info', event, null);
  if (gate !== 'accept') return to(state, 'not-taken', event, null);
  const isFurther = state.stage === 'consent-confirmed' || state.stage === 'approved';
  return isFurther ? state : to(state, state.graded ? 'assessed' : 'accepted', event, null);
};

const moved = (state: LifeState, event: CaseEvent): LifeState => {
  const { author: by, time, type } = event;
  if (type === 'frozen') return { ...state, frozen: { by, time, reason: event.reason } };
  const move = moveBy(state, event);
  return move === null ? state : to(state, move.stage, event, move.reason);
};

/** Where an event leads from a stage; null where it leads nowhere. */
const moveBy = (state: LifeState, event: CaseEvent): Pick<Move, 'stage' | 'reason'> | null => {
  const { stage, before } = state;
  const { type } = event;
  if (type === 'stage-set') return mayMove(state, event) ? event : null;
  if (type === 'closed') return { stage: 'closed', reason: event.reason };
  if (isOver(stage)) {
    if (type === 'reopened') return { stage: before, reason: event.reason };
    return type === 'act-recorded' ? { stage: before, reason: null } : null;
  }
  const isTaken = stage === 'received' && (type === 'taken-on' || type === 'answer');
  const isAnswered = stage === 'need-info' && type === 'message';
  if (isTaken || isAnswered) return { stage: 'acknowledged', reason: null };
  return stage === 'accepted' && type === 'verification-set' ? { stage: 'assessed', reason: null } : null;
};

const mayMove = ({ stage, moves }: LifeState, event: CaseEvent & { type: 'stage-set' }): boolean =>
  movesFrom(stage).includes(event.stage) && (event.stage !== 'approved' || moves.at(-1)?.by !== event.author);

const to = (state: LifeState, stage: CaseStage, event: Facts, reason: string | null): LifeState =>
  state.stage === stage
    ? state
    : {
        ...state,
        stage,
        before: isOver(state.stage) ? state.before : state.stage,
        moves: [...state.moves, { stage, by: event.author, time: event.time, reason }],
      };
