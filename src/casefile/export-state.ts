import type { CaseEvent } from './case-event.ts';
import { isBy } from './is-by.ts';

/** An export that somebody proposed, and who agreed. Member ids in base64url, instants. */
export interface ExportProposal {
  readonly sequence: number;
  readonly by: string;
  readonly time: string;
  readonly names: boolean;
  readonly reason: string;
  readonly agreed: { readonly by: string; readonly time: string } | null;
}

/** Why an export was not what two people had agreed to. */
export type ExportFault = 'not-agreed' | 'not-theirs' | 'names';

/** A file that somebody says they made. `hash`: SHA-256 of it, in base64url. */
export interface CaseExport {
  readonly sequence: number;
  readonly by: string;
  readonly time: string;
  readonly names: boolean;
  readonly hash: string;
  readonly faults: readonly ExportFault[];
}

export interface ExportState {
  readonly proposal: ExportProposal | null;
  readonly made: readonly CaseExport[];
}

export const NOTHING_EXPORTED: ExportState = { proposal: null, made: [] };

/**
 * What may be exported, and what was. An agreement holds for one file, made by one of the two, until anybody refuses it, until
 * the person writes again or asks for destruction, and, before anybody agreed, until its proposer declares a conflict. An export
 * that nobody agreed to stays in the list with its faults: the file is out.
 */
export const exportAfter = (state: ExportState, event: CaseEvent): ExportState => {
  const { proposal } = state;
  const { type } = event;
  if (type === 'case-exported') {
    return {
      proposal: fits(proposal, event) ? null : proposal,
      made: [...state.made, made(proposal, event)],
    };
  }
  if (type === 'export-proposed') return proposal === null ? { ...state, proposal: proposed(event) } : state;
  if (proposal === null) return state;
  if (type === 'agreed') return { ...state, proposal: agreedTo(proposal, event) };
  const isOff =
    type === 'message' ||
    type === 'destroy-request' ||
    (type === 'proposal-refused' && proposal.sequence === event.proposal) ||
    (type === 'conflict-declared' && proposal.agreed === null && isBy(event, proposal.by));
  return isOff ? { ...state, proposal: null } : state;
};

/** Whether a member id is of one of the two whose word an export has. `isOwn`: whether an id is theirs. */
export const mayExport = (proposal: ExportProposal | null, isOwn: (member: string) => boolean): boolean =>
  proposal !== null && proposal.agreed !== null && (isOwn(proposal.by) || isOwn(proposal.agreed.by));

const proposed = (event: CaseEvent & { type: 'export-proposed' }): ExportProposal => {
  const { sequence, author: by, time, names, reason } = event;
  return { sequence, by, time, names, reason, agreed: null };
};

const agreedTo = (proposal: ExportProposal, event: CaseEvent & { type: 'agreed' }): ExportProposal => {
  const { proposal: sequence, author: by, time } = event;
  const counts = proposal.sequence === sequence && !isBy(event, proposal.by) && proposal.agreed === null;
  return counts ? { ...proposal, agreed: { by, time } } : proposal;
};

type Exported = CaseEvent & { type: 'case-exported' };

const fits = (proposal: ExportProposal | null, event: Exported): boolean =>
  faultsOf(proposal, event).length === 0;

const made = (proposal: ExportProposal | null, event: Exported): CaseExport => {
  const { sequence, author: by, time, names, hash } = event;
  return { sequence, by, time, names, hash, faults: faultsOf(proposal, event) };
};

const faultsOf = (proposal: ExportProposal | null, event: Exported): readonly ExportFault[] => {
  if (proposal === null || proposal.agreed === null || proposal.sequence !== event.proposal) {
    return event.names ? ['not-agreed', 'names'] : ['not-agreed'];
  }
  return [
    ...(mayExport(proposal, (member) => isBy(event, member)) ? [] : ['not-theirs' as const]),
    ...(event.names && !proposal.names ? ['names' as const] : []),
  ];
};
