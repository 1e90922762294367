import type { CaseEvent } from './case-event.ts';

/** Who asked to see names, why, and who agreed. Member ids in base64url. */
export interface NamesRequest {
  readonly sequence: number;
  readonly by: string;
  readonly reason: string;
  readonly time: string; // instant
  readonly sharedBy: readonly string[];
  readonly openedAt: string | null; // instant
}

/** A case with a vault: how many must agree, and who holds a part of its key. */
export interface IdentityState {
  readonly quorum: number;
  readonly holders: readonly string[];
  readonly requests: readonly NamesRequest[];
}

/**
 * What the log says of a case's vault; null where the report has none. What breaks a rule counts for nothing: a share
 * from somebody who holds none, for oneself, for another than the asker, or twice; an opening by another than the asker.
 */
export const identityAfter = (state: IdentityState | null, event: CaseEvent): IdentityState | null => {
  if (event.type === 'filed' && event.sequence === 0) {
    return event.vault && { ...event.vault, requests: [] };
  }
  if (state === null) return null;
  if (event.type === 'vault-ask') return { ...state, requests: [...state.requests, requestOf(event)] };
  if (event.type === 'vault-share') {
    return changed(state, event.request, (request) => withShare(state, request, event));
  }
  if (event.type !== 'vault-opened') return state;
  return changed(state, event.request, (request) =>
    request.by === event.author && request.openedAt === null ? { ...request, openedAt: event.time } : request,
  );
};

/** How many parts of the key the asker has: those given, and their own. */
export const partsFor = ({ holders }: IdentityState, request: NamesRequest): number =>
  request.sharedBy.length + (holders.includes(request.by) ? 1 : 0);

/** Whether a request still takes a colleague's agreement. */
export const isWaiting = (state: IdentityState, request: NamesRequest): boolean =>
  request.openedAt === null && partsFor(state, request) < state.quorum;

const requestOf = ({ sequence, author, time, reason }: CaseEvent & { type: 'vault-ask' }): NamesRequest => ({
  sequence,
  by: author,
  reason,
  time,
  sharedBy: [],
  openedAt: null,
});

const changed = (
  state: IdentityState,
  sequence: number,
  change: (request: NamesRequest) => NamesRequest,
): IdentityState => ({
  ...state,
  requests: state.requests.map((request) => (request.sequence === sequence ? change(request) : request)),
});

const withShare = (
  { holders }: IdentityState,
  request: NamesRequest,
  { author, to }: CaseEvent & { type: 'vault-share' },
): NamesRequest => {
  const counts =
    to === request.by &&
    author !== request.by &&
    holders.includes(author) &&
    !request.sharedBy.includes(author);
  return counts ? { ...request, sharedBy: [...request.sharedBy, author] } : request;
};
