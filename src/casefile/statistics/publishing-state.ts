import type { EventFacts } from '../event-facts.ts';
import { isBy } from '../is-by.ts';
import { isPublishable } from './is-publishable.ts';
import { mayFollow } from './may-follow.ts';
import type { PublishedYear } from './published.ts';

/** What a reviewer wants to be public: the whole of it, also what stands there already. `number` counts from 1. */
export interface ProposedPublication {
  readonly sequence: number;
  readonly by: string; // member id
  readonly time: string;
  readonly number: number;
  readonly years: readonly PublishedYear[];
}

/** What two agreed to. `signature`: the second's, in base64url. */
export interface AgreedPublication extends ProposedPublication {
  readonly second: string; // member id
  readonly signature: string;
}

export interface PublishingState {
  readonly standing: AgreedPublication | null;
  readonly proposal: ProposedPublication | null;
}

export const NOTHING_PUBLISHED: PublishingState = { standing: null, proposal: null };

export type PublishingEvent = EventFacts &
  (
    | {
        readonly type: 'publication-proposed';
        readonly number: number;
        readonly issued: string; // day
        readonly years: readonly PublishedYear[];
      }
    | { readonly type: 'publication-agreed'; readonly proposal: number; readonly signature: string }
    | { readonly type: 'publication-refused'; readonly proposal: number }
  );

/**
 * What is public by the word of two, and what waits for the second. A proposal that breaks a rule, has not the next number or comes
 * while another waits has no effect, and nobody agrees with themselves. Anybody refuses, the proposer too.
 */
export const publishingAfter = (state: PublishingState, event: PublishingEvent): PublishingState => {
  if (event.type === 'publication-proposed') {
    return mayBeProposed(state, event) ? { ...state, proposal: proposed(event) } : state;
  }
  const { proposal } = state;
  if (proposal === null || proposal.sequence !== event.proposal) return state;
  if (event.type === 'publication-refused') return { ...state, proposal: null };
  if (isBy(event, proposal.by)) return state;
  const { author: second, signature } = event;
  return { standing: { ...proposal, second, signature }, proposal: null };
};

/** Whether this may be proposed now: the next number, within the rules, and nothing else waiting. */
export const mayBeProposed = (
  { standing, proposal }: PublishingState,
  {
    number,
    issued,
    years,
  }: Pick<PublishingEvent & { type: 'publication-proposed' }, 'number' | 'issued' | 'years'>,
): boolean =>
  proposal === null &&
  number === (standing?.number ?? 0) + 1 &&
  isPublishable(years, issued) &&
  mayFollow(standing?.years ?? [], years);

const proposed = ({
  sequence,
  author: by,
  time,
  number,
  years,
}: PublishingEvent & { type: 'publication-proposed' }): ProposedPublication => ({
  sequence,
  by,
  time,
  number,
  years,
});
