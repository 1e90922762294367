import { identityQuorumOf } from '../../../src/protocol/client/vault.ts';
import type { Readers } from '../../../src/protocol/roster-bundle.ts';
import type { Team } from '../team.ts';

/** What the pages show of a verified roster. */
export function teamOf({ roster, ready, withoutKey }: Readers): Team {
  const { kind, policy, profile } = roster.document;
  return {
    name: profile.name,
    demonstration: kind === 'demonstration',
    readers: ready.map(({ member }) => ({ id: member.id, label: member.label, ...member.about })),
    withoutKey: withoutKey.map((member) => member.label),
    hotlines: profile.hotlines,
    exitPage: profile.exitPage,
    dutyHours: profile.dutyHours,
    privacyNotice: profile.privacyNotice,
    retentionDays: policy.retentionDays,
    identityQuorum: identityQuorumOf(policy),
    questions: profile.questions,
  };
}
