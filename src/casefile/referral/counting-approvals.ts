import type { AccessState } from '../access-state.ts';
import { approvalsOn, type HeldApproval, type Referral } from './referral-state.ts';

/** Who could approve today, by the newest roster and the log of the case. Member ids in base64url. */
export interface ApproversToday {
  /** Null where no roster is at hand: then who left the team is not known. */
  readonly reviewers: readonly string[] | null;
  /** Those who declared a conflict in this case. */
  readonly conflicts: readonly string[];
}

/** Why an approval that was rightly given does not count any more. */
export type ApprovalLapse = 'expired' | 'left-team' | 'conflict';

/** Whose approval counts in a case. `reviewers`: those of the newest roster, where it is at hand. */
export const approversIn = (
  { access }: { readonly access: AccessState | null },
  reviewers: readonly string[] | null,
): ApproversToday => ({ reviewers, conflicts: (access?.conflicts ?? []).map(({ member }) => member) });

/** The approvals that a dossier can be sent on, on a day: in date, of people who are reviewers today and declared no conflict. */
export const countingApprovals = (
  referral: Referral,
  today: string,
  approvers: ApproversToday,
): readonly HeldApproval[] =>
  approvalsOn(referral, today).filter((approval) => lapseOf(approval, today, approvers) === null);

/** Why one of the approvals of a dossier does not count on a day; null where it does. */
export const lapseOf = (
  { by, expires }: HeldApproval,
  today: string,
  { reviewers, conflicts }: ApproversToday,
): ApprovalLapse | null => {
  if (expires < today) return 'expired';
  if (conflicts.includes(by)) return 'conflict';
  return reviewers === null || reviewers.includes(by) ? null : 'left-team';
};
