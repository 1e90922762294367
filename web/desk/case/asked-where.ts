import { mayDecide } from '../../../src/casefile/access-state.ts';
import { isAsked } from '../../../src/casefile/eyes-state.ts';
import {
  type IdentityState,
  inUse,
  isCurrent,
  isRenewing,
  type NamesRequest,
} from '../../../src/casefile/identity-state.ts';
import type { CaseView, Desk } from '../../../src/casework/desk.ts';
import type { CaseTab } from './case-tabs.ts';

/** The part of the case in which a colleague waits for the word of this member, beside proposals about the assessment. */
export function askedWhere({ state }: CaseView, desk: Pick<Desk, 'me' | 'isOwn'>): CaseTab | null {
  const { identity, eyes, access } = state;
  const me = desk.me.id;
  if (access === null || !mayDecide(access, me)) return null;
  if (identity !== null && isAskedForPart(identity, me)) return 'names';
  if (isAsked(eyes) && eyes.deletion && !desk.isOwn(eyes.deletion.by)) return 'course';
  return access.proposals.some(({ by }) => !desk.isOwn(by)) ? 'people' : null;
}

/** Whether somebody asks for the names or for new parts, and this member holds a part and has not given it. */
function isAskedForPart(identity: IdentityState, me: string): boolean {
  if (!inUse(identity).holders.includes(me)) return false;
  const waits = ({ by, sharedBy }: Pick<NamesRequest, 'by' | 'sharedBy'>): boolean =>
    by !== me && !sharedBy.includes(me);
  return (
    identity.requests.some(
      (request) => request.openedAt === null && isCurrent(identity, request) && waits(request),
    ) || identity.renewals.some((request) => isRenewing(identity, request) && waits(request))
  );
}
