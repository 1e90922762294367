import type { CaseEvent } from '../../casefile/case-event.ts';
import type { CaseStatus } from '../../casefile/case-status.ts';
import { type CaseStage, isOver } from '../../casefile/codes/case-stages.ts';
import type { Urgency } from '../../casefile/codes/urgency.ts';
import { isOfTold } from '../../casefile/told/told-state.ts';
import type { CaseLog } from '../case-log.ts';

/** Something that came from a reporter, or that a colleague opened names alone, as a duty machine tells of it. */
export interface Sighting {
  /** The same at each look, and for nothing else. */
  readonly key: string;
  readonly kind: 'report' | 'message' | 'names';
  readonly level: Urgency;
  /** Codes of the rules that the report meets; `newer-version` for one that only a later release can read. */
  readonly reasons: readonly string[];
  readonly sent: string; // hour
  readonly text: string;
  /** Whether somebody of the team has it in hand. */
  readonly heard: boolean;
}

/** A sighting with what tells whether it was heard. */
export interface Tracked extends Omit<Sighting, 'heard'> {
  readonly log: CaseLog;
  /** Of a message: only what the team did from this event on counts. Of names: the event by which they were opened. */
  readonly from: number;
}

const ACTS: readonly string[] = ['taken-on', 'answer', 'closed'];

/**
 * A report is in hand while somebody has taken it on, or once it was answered or is over; a message, by a later act; names
 * opened alone, once a colleague said that they saw it.
 */
export const isHeard = ({ kind, log, from }: Tracked): boolean => {
  switch (kind) {
    case 'report':
      return isInHand({ ...log.state, stage: log.state.life?.stage ?? 'received' });
    case 'message':
      return log.events.some(
        (event) => event.sequence >= from && isAct(log, event) && !hasNoEffect(log, event.sequence),
      );
    case 'names': {
      const opening = log.state.identity?.alone.find(({ sequence }) => sequence === from);
      return (opening?.seenBy ?? []).length > 0;
    }
  }
};

/** What was told of a referral is no word to what the person wrote. */
const isAct = ({ state }: CaseLog, event: CaseEvent): boolean =>
  ACTS.includes(event.type) && !(event.type === 'answer' && isOfTold(state.told, event));

const hasNoEffect = ({ state }: CaseLog, sequence: number): boolean =>
  state.access !== null && state.access.withoutEffect.includes(sequence);

interface InHand {
  readonly takenOnBy: string | null;
  readonly status: CaseStatus;
  readonly stage: CaseStage;
}

/** Whom a case was handed to has not said yet that they have it: that it is in hand takes somebody's own act. */
export const isInHand = ({ takenOnBy, status, stage }: InHand): boolean =>
  (takenOnBy !== null && status !== 'received') || status === 'answered' || isOver(stage);
