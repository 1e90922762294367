import type { CaseState } from '../../casefile/case-state.ts';
import type { Urgency } from '../../casefile/codes/urgency.ts';
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
 * A report is in hand while somebody has taken it on, or once it was answered or closed; a message, by a later act; names
 * opened alone, once a colleague said that they saw it.
 */
export const isHeard = ({ kind, log, from }: Tracked): boolean => {
  switch (kind) {
    case 'report':
      return isInHand(log.state);
    case 'message':
      return log.events.some(({ sequence, type }) => sequence >= from && ACTS.includes(type));
    case 'names': {
      const opening = log.state.identity?.alone.find(({ sequence }) => sequence === from);
      return (opening?.seenBy ?? []).length > 0;
    }
  }
};

export const isInHand = ({ takenOnBy, status }: Pick<CaseState, 'takenOnBy' | 'status'>): boolean =>
  takenOnBy !== null || status === 'answered' || status === 'closed';
