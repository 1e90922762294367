import type { RosterDocument } from '../../protocol/roster-document.ts';
import { UsageError } from '../command.ts';

/** Refuses a roster under which nobody could work, and says what will soon be short. Throws `UsageError`. */
export const checkSense = ({ members, policy }: RosterDocument): readonly string[] => {
  const reviewers = members.filter(({ role }) => role === 'reviewer');
  const readers = reviewers.filter(({ intake }) => intake).length;
  if (readers === 0) throw new UsageError('Nobody would read reports: a reviewer has to take intake.');
  if (readers < policy.identityQuorum || reviewers.length < policy.escalationQuorum) {
    throw new UsageError('A quorum of the policy is larger than the number of reviewers.');
  }
  const warnings: string[] = [];
  if (readers === policy.identityQuorum)
    warnings.push(
      'Losing one reviewer would leave fewer than the identity quorum: names could not be opened.',
    );
  if (!members.some(({ role }) => role === 'coordinator'))
    warnings.push('There is no coordinator: rosters can be published at the server alone.');
  return warnings;
};
