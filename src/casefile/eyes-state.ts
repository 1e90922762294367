import type { CaseEvent } from './case-event.ts';
import type { DeletionGround } from './codes/deletion-grounds.ts';

/** What takes two reviewers: who proposed it, and who agreed. Member ids in base64url, instants. */
export interface TwoEyes {
  readonly sequence: number;
  readonly by: string;
  readonly time: string;
  readonly agreed: {
    readonly sequence: number;
    readonly by: string;
    readonly time: string;
  } | null;
}

export type DeletionProposal = TwoEyes & { readonly ground: DeletionGround };
export type ExportProposal = TwoEyes & { readonly reason: string };

/** What cannot be undone, and therefore nobody does alone. */
export interface EyesState {
  readonly deletion: DeletionProposal | null;
  readonly export: ExportProposal | null;
  /** Every export that somebody says they made; false where nobody had agreed. */
  readonly exports: readonly {
    readonly by: string;
    readonly time: string;
    readonly isAgreed: boolean;
  }[];
  /** Who said that the case must be kept, and why; null where nobody does. */
  readonly hold: {
    readonly by: string;
    readonly time: string;
    readonly reason: string;
  } | null;
}

export const NOTHING_PROPOSED: EyesState = {
  deletion: null,
  export: null,
  exports: [],
  hold: null,
};

/**
 * What waits for a second reviewer, or has their word. Agreeing with oneself has no effect. A deletion is off when the
 * person writes again, when somebody refuses it, and while the case must be kept; an export is good for one time.
 */
export const eyesAfter = (state: EyesState, event: CaseEvent): EyesState => {
  switch (event.type) {
    case 'deletion-proposed':
      return state.hold === null
        ? { ...state, deletion: { ...proposedBy(event), ground: event.ground } }
        : state;
    case 'export-proposed':
      return {
        ...state,
        export: { ...proposedBy(event), reason: event.reason },
      };
    case 'agreed':
      return {
        ...state,
        deletion: agreedTo(state.deletion, event),
        export: agreedTo(state.export, event),
      };
    case 'proposal-refused':
      return {
        ...state,
        deletion: unlessIt(state.deletion, event.proposal),
        export: unlessIt(state.export, event.proposal),
      };
    case 'exported': {
      const isAgreed = state.export?.agreed != null && state.export.sequence === event.proposal;
      const exports = [...state.exports, { by: event.author, time: event.time, isAgreed }];
      return { ...state, exports, export: isAgreed ? null : state.export };
    }
    case 'message':
    case 'act-recorded':
      return { ...state, deletion: null };
    case 'hold-set':
      return {
        ...state,
        deletion: null,
        hold: { by: event.author, time: event.time, reason: event.reason },
      };
    case 'hold-lifted':
      return { ...state, hold: null };
    default:
      return state;
  }
};

/** Whether something waits for a second reviewer. */
export const isAsked = (state: EyesState): boolean =>
  [state.deletion, state.export].some((proposal) => proposal !== null && proposal.agreed === null);

const proposedBy = ({ sequence, author, time }: CaseEvent): TwoEyes => ({
  sequence,
  by: author,
  time,
  agreed: null,
});

const agreedTo = <Proposal extends TwoEyes>(
  proposal: Proposal | null,
  { proposal: named, author, sequence, time }: CaseEvent & { type: 'agreed' },
): Proposal | null => {
  const counts =
    proposal !== null && proposal.sequence === named && proposal.by !== author && proposal.agreed === null;
  return counts ? { ...proposal, agreed: { sequence, by: author, time } } : proposal;
};

const unlessIt = <Proposal extends TwoEyes>(proposal: Proposal | null, sequence: number): Proposal | null =>
  proposal?.sequence === sequence ? null : proposal;
