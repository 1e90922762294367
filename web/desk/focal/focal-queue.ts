import type { DossierDocument } from '../../../src/casefile/dossier/dossier-document.ts';
import { type Lane, lanesOf } from '../../../src/casefile/referral/lanes.ts';
import { isDone, type ReferralStatus, statusOf } from '../../../src/casefile/referral/referral-status.ts';
import { type ReplyClock, replyClock } from '../../../src/casefile/referral/reply-clock.ts';
import type { ProvenReferral } from '../../../src/casework/referrals/focal/judge-referral.ts';
import type { ReceivedReferral } from '../../../src/casework/referrals/focal/received.ts';

type Place = Pick<ReceivedReferral, 'id' | 'destination' | 'sent' | 'news' | 'hash'>;

/** A referral that stands, with what its dossier says and where it lies today. */
export interface StandingReferral extends Place {
  readonly kind: 'stands';
  readonly proven: ProvenReferral;
  readonly document: DossierDocument;
  readonly status: ReferralStatus;
  readonly lanes: readonly Lane[];
  readonly clock: ReplyClock | null;
}

/** One of which nothing may be shown. */
export interface RefusedReferral extends Place {
  readonly kind: 'refused';
  readonly code: string;
}

export type QueuedReferral = StandingReferral | RefusedReferral;

/** Which referrals are listed; `any` where it does not matter. */
export interface QueueFilter {
  readonly lane: Lane | 'any';
  readonly status: ReferralStatus | 'any';
}

/** Everything that came, as it is listed: first what the person took back, then what stands and is open by urgency, then what is refused, then what is done; within that the newest first. */
export const queueOf = (received: readonly ReceivedReferral[], today: string): readonly QueuedReferral[] =>
  received
    .map((each) => read(each, today))
    .sort((one, other) => rankOf(one) - rankOf(other) || (one.sent < other.sent ? 1 : -1));

/** What is refused has neither lane nor status, and is listed wherever nothing is asked for. */
export const narrowQueue = (
  queue: readonly QueuedReferral[],
  { lane, status }: QueueFilter,
): readonly QueuedReferral[] =>
  queue.filter((each) =>
    each.kind === 'refused'
      ? lane === 'any' && status === 'any'
      : (lane === 'any' || each.lanes.includes(lane)) && (status === 'any' || each.status === status),
  );

const read = ({ verdict, ...place }: ReceivedReferral, today: string): QueuedReferral => {
  if (verdict.kind === 'refused') return { ...place, kind: 'refused', code: verdict.code };
  const { proven } = verdict;
  return {
    ...place,
    kind: 'stands',
    proven,
    document: proven.document,
    status: statusOf(place.news),
    lanes: lanesOf(proven.document, place.news, today),
    clock: replyClock(place.news, today),
  };
};

const URGENCY_RANKS = { P0: 0, P1: 1, P2: 2, P3: 3 } as const;
const [GONE, REFUSED, DONE] = [-1, 4, 5];

const rankOf = (each: QueuedReferral): number => {
  if (each.kind === 'refused') return REFUSED;
  if (each.status === 'consent-gone') return GONE;
  return isDone(each.status) ? DONE : URGENCY_RANKS[each.document.urgency.level];
};
