import { type AloneOpening, aloneOpening, withSeen } from './alone-opening.ts';
import type { CaseEvent } from './case-event.ts';
import { isBy } from './is-by.ts';
import type { VaultAround } from './vault-around.ts';
import {
  faultOfPlan,
  type Generation,
  liveGeneration,
  type RenewalFault,
  type RenewalPlan,
  withProof,
  withWrong,
} from './vault-generation.ts';

/** Somebody asked colleagues for their parts of the key. Member ids in base64url, an instant. */
export interface PartsRequest {
  readonly sequence: number;
  readonly by: string;
  readonly reason: string;
  readonly time: string;
  readonly sharedBy: readonly string[];
  /** Whose parts are asked for: the splitting that was in use. It takes parts as long as that is so. */
  readonly generation: number;
}

/** Who asked to see names, why, and who agreed. */
export interface NamesRequest extends PartsRequest {
  readonly openedAt: string | null; // instant
}

/** Who asked for the key to be split anew, and among whom. */
export interface RenewalRequest extends PartsRequest, RenewalPlan {
  /** Why nothing comes of it; null where the rules hold. */
  readonly fault: RenewalFault | null;
  /** When the parts were made; their maker could see the names then. */
  readonly madeAt: string | null; // instant
}

/** What a case's log says of its vault. */
export interface IdentityState {
  readonly generations: readonly Generation[];
  readonly requests: readonly NamesRequest[];
  readonly renewals: readonly RenewalRequest[];
  readonly alone: readonly AloneOpening[];
  /** Who was given the whole key by the reporter, to be used in immediate danger only. */
  readonly wholeKeys: readonly string[];
}

/**
 * What the log says of a case's vault; null where the report has none. What breaks a rule counts for nothing: a part
 * from somebody who holds none, for oneself, for another than the asker, for who may not decide, or twice, also under other
 * keys; an opening by another than the asker; a splitting that was not asked for so, or without a quorum. Only what was opened
 * alone is kept with what stands against it.
 */
export const identityAfter = (
  state: IdentityState | null,
  event: CaseEvent,
  around: VaultAround,
): IdentityState | null => {
  if (event.type === 'filed' && event.sequence === 0) return begun(event);
  if (state === null) return null;
  if (event.type === 'vault-ask') {
    return { ...state, requests: [...state.requests, { ...askedBy(state, event), openedAt: null }] };
  }
  if (event.type === 'vault-renew-ask') {
    return { ...state, renewals: [...state.renewals, renewalOf(state, event, around)] };
  }
  if (event.type === 'vault-share') return withPart(state, event, around);
  if (event.type === 'vault-opened') return opened(state, event);
  if (event.type === 'vault-renewed') return renewed(state, event, around);
  return aloneAfter(state, event, around);
};

/** What is said of a splitting, and of openings alone. */
const aloneAfter = (state: IdentityState, event: CaseEvent, around: VaultAround): IdentityState => {
  if (event.type === 'vault-renewed-wrong') {
    return { ...state, generations: withWrong(state.generations, event.generation, event.author) };
  }
  if (event.type === 'vault-opened-alone') {
    const opening = aloneOpening(event, around, state.wholeKeys.includes(event.author));
    return { ...state, alone: [...state.alone, opening] };
  }
  return event.type === 'vault-alone-seen' ? { ...state, alone: withSeen(state.alone, event) } : state;
};

/** The splitting in use. */
export const inUse = ({ generations }: IdentityState): Generation => {
  const live = liveGeneration(generations);
  // The reporter's own is there from the first event on, and nobody can call it wrong.
  if (live === undefined) throw new Error('no generation');
  return live;
};

const generationOf = ({ generations }: IdentityState, sequence: number): Generation | undefined =>
  generations.find((one) => one.sequence === sequence);

/** How many parts of the key the asker has: those given, and their own. */
export const partsFor = (state: IdentityState, request: PartsRequest): number =>
  request.sharedBy.length +
  (generationOf(state, request.generation)?.holders.includes(request.by) === true ? 1 : 0);

/** How many parts a request needs. */
export const quorumFor = (state: IdentityState, { generation }: PartsRequest): number =>
  generationOf(state, generation)?.quorum ?? Number.POSITIVE_INFINITY;

export const hasQuorum = (state: IdentityState, request: PartsRequest): boolean =>
  partsFor(state, request) >= quorumFor(state, request);

/** Whether the parts asked for are still those in use. */
export const isCurrent = (state: IdentityState, { generation }: PartsRequest): boolean =>
  inUse(state).sequence === generation;

/** Whether a request still takes a colleague's agreement. */
export const isWaiting = (state: IdentityState, request: NamesRequest): boolean =>
  request.openedAt === null && isCurrent(state, request) && !hasQuorum(state, request);

/** Whether a request for new parts may still lead to some. */
export const isRenewing = (state: IdentityState, request: RenewalRequest): boolean =>
  request.fault === null && request.madeAt === null && isCurrent(state, request);

const begun = ({ vault }: CaseEvent & { type: 'filed' }): IdentityState | null =>
  vault && {
    generations: [
      {
        sequence: 0,
        quorum: vault.quorum,
        holders: vault.holders,
        by: null,
        saidWrongBy: [],
        proven: false,
      },
    ],
    requests: [],
    renewals: [],
    alone: [],
    wholeKeys: vault.alone ? vault.holders : [],
  };

const askedBy = (
  state: IdentityState,
  { sequence, author, time, reason }: CaseEvent & { type: 'vault-ask' | 'vault-renew-ask' },
): PartsRequest => ({
  sequence,
  by: author,
  reason,
  time,
  sharedBy: [],
  generation: inUse(state).sequence,
});

const renewalOf = (
  state: IdentityState,
  event: CaseEvent & { type: 'vault-renew-ask' },
  around: VaultAround,
): RenewalRequest => {
  const { holders, quorum, floor, author } = event;
  const isHere = around.onCase.includes(author);
  const fault = isHere ? faultOfPlan({ holders, quorum }, around, floor) : 'not-on-case';
  return { ...askedBy(state, event), holders, quorum, fault, madeAt: null };
};

const withPart = (
  state: IdentityState,
  event: CaseEvent & { type: 'vault-share' },
  around: VaultAround,
): IdentityState => {
  const part = <Request extends PartsRequest>(request: Request): Request =>
    request.sequence === event.request && countsFor(state, request, event, around)
      ? { ...request, sharedBy: [...request.sharedBy, event.author] }
      : request;
  return { ...state, requests: state.requests.map(part), renewals: state.renewals.map(part) };
};

const countsFor = (
  state: IdentityState,
  request: PartsRequest,
  event: CaseEvent & { type: 'vault-share' },
  { onCase }: VaultAround,
): boolean =>
  event.to === request.by &&
  !isBy(event, request.by) &&
  isCurrent(state, request) &&
  inUse(state).holders.includes(event.author) &&
  [event.author, event.to].every((member) => onCase.includes(member)) &&
  !request.sharedBy.some((member) => isBy(event, member));

const opened = (state: IdentityState, event: CaseEvent & { type: 'vault-opened' }): IdentityState => {
  const request = state.requests.find(({ sequence }) => sequence === event.request);
  if (request === undefined || request.by !== event.author || request.openedAt !== null) return state;
  const requests = state.requests.map((each) =>
    each === request ? { ...each, openedAt: event.time } : each,
  );
  return hasQuorum(state, request)
    ? { ...state, requests, generations: withProof(state.generations, request.generation) }
    : { ...state, requests };
};

const renewed = (
  state: IdentityState,
  event: CaseEvent & { type: 'vault-renewed' },
  around: VaultAround,
): IdentityState => {
  const request = state.renewals.find(({ sequence }) => sequence === event.request);
  const counts =
    request !== undefined &&
    request.by === event.author &&
    isRenewing(state, request) &&
    hasQuorum(state, request) &&
    event.holders === request.holders.length &&
    faultOfPlan(request, around, request.quorum) === null;
  if (!counts) return state;
  const { sequence, time, author: by } = event;
  const made = { sequence, quorum: request.quorum, holders: request.holders, by };
  return {
    ...state,
    renewals: state.renewals.map((each) => (each === request ? { ...each, madeAt: time } : each)),
    generations: [
      ...withProof(state.generations, request.generation),
      { ...made, saidWrongBy: [], proven: false },
    ],
  };
};
