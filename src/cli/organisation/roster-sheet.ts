import type { RosterDocument, RosterMember } from '../../protocol/roster-document.ts';

const lineOf = ({ label, role, intake, about, since, replaces }: RosterMember): string => {
  const notes = [role, ...(role === 'reviewer' && !intake ? ['without intake'] : []), `since ${since}`];
  if (replaces !== null) notes.push('under new keys');
  return `  ${label} (${about.organisation}): ${notes.join(', ')}`;
};

/** What a roster says, for whoever is about to sign or publish it. */
export const rosterSheet = ({ sequence, expires, members, policy, profile }: RosterDocument): string =>
  [
    `Roster ${sequence} of ${profile.name}, until ${expires}`,
    ...members.map(lineOf),
    `  Names open with ${policy.identityQuorum} reviewers, referrals with ${policy.escalationQuorum}; parcels are kept ${policy.retentionDays} days.`,
    '',
  ].join('\n');
