import type { CaseEvent } from './case-event.ts';
import type { DeletionGround } from './codes/deletion-grounds.ts';
import { type ExportState, exportAfter, NOTHING_EXPORTED } from './export-state.ts';
import { isBy } from './is-by.ts';

/** A deletion that somebody proposed, and who agreed. Member ids in base64url, instants. */
export interface DeletionProposal {
  readonly sequence: number;
  readonly by: string;
  readonly time: string;
  readonly ground: DeletionGround;
  readonly agreed: { readonly sequence: number; readonly by: string; readonly time: string } | null;
}

/** What cannot be undone, and therefore nobody does alone. */
export interface EyesState {
  readonly deletion: DeletionProposal | null;
  /** Who said that the case must be kept, and why; null where nobody does. */
  readonly hold: { readonly by: string; readonly time: string; readonly reason: string } | null;
  /** Taking the whole case out as a file. */
  readonly exporting: ExportState;
}

export const NOTHING_PROPOSED: EyesState = { deletion: null, hold: null, exporting: NOTHING_EXPORTED };

/**
 * What waits for a second reviewer, or has their word. Agreeing with oneself has no effect. A deletion is off when the
 * person writes again, when another act becomes known, when somebody refuses it, when its proposer declares a conflict before
 * anybody agreed, and while the case must be kept. One that stands is not replaced by another.
 */
export const eyesAfter = (before: EyesState, event: CaseEvent): EyesState => {
  const state = { ...before, exporting: exportAfter(before.exporting, event) };
  const { deletion, hold } = state;
  const { type } = event;
  if (type === 'deletion-proposed') {
    return hold === null && deletion === null ? { ...state, deletion: proposed(event) } : state;
  }
  if (type === 'agreed') return deletion === null ? state : { ...state, deletion: agreedTo(deletion, event) };
  if (type === 'proposal-refused' && deletion?.sequence !== event.proposal) return state;
  if (type === 'proposal-refused' || type === 'message' || type === 'act-recorded') {
    return { ...state, deletion: null };
  }
  // Nobody's agreement later makes a decision of who had a conflict.
  if (type === 'conflict-declared') {
    return deletion?.agreed === null && isBy(event, deletion.by) ? { ...state, deletion: null } : state;
  }
  if (type === 'hold-set') {
    return { ...state, deletion: null, hold: { by: event.author, time: event.time, reason: event.reason } };
  }
  return type === 'hold-lifted' ? { ...state, hold: null } : state;
};

/** Who waits for a second reviewer: member ids. */
export const askingIn = ({ deletion, exporting }: EyesState): readonly string[] =>
  [deletion, exporting.proposal].flatMap((proposal) =>
    proposal !== null && proposal.agreed === null ? [proposal.by] : [],
  );

const proposed = ({
  sequence,
  author: by,
  time,
  ground,
}: CaseEvent & { type: 'deletion-proposed' }): DeletionProposal => ({
  sequence,
  by,
  time,
  ground,
  agreed: null,
});

const agreedTo = (deletion: DeletionProposal, event: CaseEvent & { type: 'agreed' }): DeletionProposal => {
  const { proposal, author: by, sequence, time } = event;
  const counts = deletion.sequence === proposal && !isBy(event, deletion.by) && deletion.agreed === null;
  return counts ? { ...deletion, agreed: { sequence, by, time } } : deletion;
};
