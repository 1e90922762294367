import type { CaseEvent } from './case-event.ts';
import { type CaseStage, isOver, isPassedOn, movesFrom, type SetStage } from './codes/case-stages.ts';
import { isBy } from './is-by.ts';

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
  /** Who last confirmed the consent; null while nobody did. */
  readonly confirmedBy: string | null;
}

type Facts = Pick<CaseEvent, 'author' | 'time'>;

/**
 * What the log says of a case's life; null before it has a report. A move that makes no sense has no effect, nor has any
 * while the case is frozen. To approve takes somebody else than who confirmed the consent, and none is
 * confirmed that is not in force: one of an entered case before two have attested it, or what was taken back. Both are this project's own rules.
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
  return moved(remembering(state, event, standing), event, standing);
};

/** What triage and origin say after the event: agreed rejections are decided there. */
export interface Standing {
  readonly gate: 'accept' | 'need-info' | 'refer' | 'pattern-only' | 'reject' | null;
  /** Whether this event is what decided it so. */
  readonly isNew: boolean;
  /** Whether what the person allows is in force: not taken back, not expired, attested where it has to be. */
  readonly hasConsent: boolean;
}

/**
 * The stages that a person may set now. `isOwn`: whether a member id is theirs. Nobody approves upon a consent that they
 * confirmed themselves.
 */
export const movesNow = (
  { stage, frozen, confirmedBy }: LifeState,
  hasConsent: boolean,
  isOwn: (member: string) => boolean,
): readonly SetStage[] => {
  if (frozen !== null) return [];
  const isOwnConsent = confirmedBy !== null && isOwn(confirmedBy);
  return movesFrom(stage).filter(
    (to) => !(to === 'approved' && isOwnConsent) && !(to === 'consent-confirmed' && !hasConsent),
  );
};

/** The life after a step of a referral led to a stage; nothing moves while the case is frozen. */
export const movedTo = (state: LifeState, stage: CaseStage, event: Facts): LifeState =>
  state.frozen === null ? to(state, stage, event, null) : state;

/** The life once no consent is left: what was confirmed upon one does not outlast it, be the case frozen or over. */
export const withoutConsent = (state: LifeState, event: Facts): LifeState => {
  const now = ON_CONSENT.includes(state.stage) ? to(state, 'assessed', event, null) : state;
  return ON_CONSENT.includes(now.before) ? { ...now, before: 'assessed' } : now;
};

const ON_CONSENT: readonly CaseStage[] = ['consent-confirmed', 'approved'];

const begun = (event: Facts): LifeState => ({
  stage: 'received',
  moves: [{ stage: 'received', by: event.author, time: event.time, reason: null }],
  frozen: null,
  before: 'received',
  accepted: false,
  graded: false,
  confirmedBy: null,
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

const moved = (state: LifeState, event: CaseEvent, { hasConsent }: Standing): LifeState => {
  const { author: by, time, type } = event;
  if (type === 'frozen') return { ...state, frozen: { by, time, reason: event.reason } };
  if (type === 'stage-set') return set(state, event, hasConsent);
  const move = moveBy(state, event);
  return move === null ? state : to(state, move.stage, event, move.reason);
};

const set = (state: LifeState, event: CaseEvent & { type: 'stage-set' }, hasConsent: boolean): LifeState => {
  const mayBeSet = movesNow(state, hasConsent, (member) => isBy(event, member));
  if (!mayBeSet.includes(event.stage)) return state;
  const confirmedBy = event.stage === 'consent-confirmed' ? event.author : state.confirmedBy;
  return { ...to(state, event.stage, event, event.reason), confirmedBy };
};

/** Where any other event leads from a stage; null where it leads nowhere. */
const moveBy = (state: LifeState, event: CaseEvent): Pick<Move, 'stage' | 'reason'> | null => {
  const { stage, before } = state;
  const { type } = event;
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

const to = (state: LifeState, stage: CaseStage, event: Facts, reason: string | null): LifeState =>
  state.stage === stage
    ? state
    : {
        ...state,
        stage,
        before: isOver(state.stage) ? state.before : state.stage,
        moves: [...state.moves, { stage, by: event.author, time: event.time, reason }],
      };
