import { type AccessState, isOnCase } from '../../../src/casefile/access-state.ts';
import { type ApproversToday, approversIn } from '../../../src/casefile/referral/counting-approvals.ts';
import type { Referral } from '../../../src/casefile/referral/referral-state.ts';
import type { CaseView, Desk } from '../../../src/casework/desk.ts';
import { escalationQuorumOf } from '../../../src/protocol/client/referral/verify-referral.ts';

/** How many have to approve a dossier by the roster of today. */
export const approvalsNeeded = (desk: Pick<Desk, 'roster'>): number => escalationQuorumOf(desk.roster());

/** Who is a reviewer by the roster of today. */
export const reviewersOf = (desk: Pick<Desk, 'roster'>): string[] =>
  desk
    .roster()
    .document.members.filter(({ role }) => role === 'reviewer')
    .map(({ id }) => id);

/** Whose approval of a dossier of this case counts today. */
export const approversToday = (desk: Pick<Desk, 'roster'>, { state }: CaseView): ApproversToday =>
  approversIn(state, reviewersOf(desk));

/** Reviewers who are on the case. */
export const reviewersOnCase = (desk: Pick<Desk, 'roster'>, access: AccessState | null): string[] =>
  access === null ? [] : reviewersOf(desk).filter((id) => isOnCase(access, id));

/** Reviewers on the case who have not approved a dossier. */
export const canStillApprove = (
  desk: Pick<Desk, 'roster'>,
  { state }: CaseView,
  { approvals }: Referral,
): string[] => reviewersOnCase(desk, state.access).filter((id) => !approvals.some(({ by }) => by === id));
