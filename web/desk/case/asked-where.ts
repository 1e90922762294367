import { mayDecide } from '../../../src/casefile/access-state.ts';
import type { CaseState } from '../../../src/casefile/case-state.ts';
import { askingIn } from '../../../src/casefile/eyes-state.ts';
import { waitingCopies } from '../../../src/casefile/files/files-state.ts';
import { canGivePart, waitingOriginals } from '../../../src/casefile/files/originals-state.ts';
import {
  type IdentityState,
  inUse,
  isCurrent,
  isRenewing,
  type NamesRequest,
} from '../../../src/casefile/identity-state.ts';
import { aroundOf } from '../../../src/casefile/vault-around.ts';
import type { CaseView, Desk } from '../../../src/casework/desk.ts';
import type { CaseTab } from './case-tabs.ts';

/** The part of the case in which a colleague waits for the word of this member, beside proposals about the assessment. */
export function askedWhere({ state }: CaseView, desk: Pick<Desk, 'me' | 'isOwn'>): CaseTab | null {
  const { identity, eyes, access } = state;
  const me = desk.me.id;
  if (access === null || !mayDecide(access, me)) return null;
  if (identity !== null && isAskedForPart(identity, me)) return 'names';
  if (askingIn(eyes).some((by) => !desk.isOwn(by))) return 'course';
  if (access.proposals.some(({ by }) => !desk.isOwn(by))) return 'people';
  return isAskedAboutFile(state, desk) ? 'files' : null;
}

/** Whether somebody asks for a copy, or to open a file of whose key this member holds a part and has not given it. */
function isAskedAboutFile(state: CaseState, desk: Pick<Desk, 'me' | 'isOwn'>): boolean {
  const { files, originals } = state;
  const { onCase } = aroundOf(state);
  const copies = waitingCopies(files, onCase);
  const parts = waitingOriginals(originals, files, onCase).filter((ask) =>
    canGivePart(files, ask, desk.me.id),
  );
  return [...copies, ...parts].some(({ by }) => !desk.isOwn(by));
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
