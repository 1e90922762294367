import { identityQuorumOf } from '../../../src/protocol/client/vault.ts';
import type { Team } from '../team.ts';
import type { CheckedReaders } from './check-readers.ts';

/** What the pages show of a verified roster. */
export function teamOf({ readers, announcement }: CheckedReaders): Team {
  const { roster, ready, withoutKey } = readers;
  const { kind, policy, profile, destinations } = roster.document;
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
    destinations: destinations.map(({ id, name }) => ({ id, name })),
    questions: profile.questions,
    announced: announcement,
  };
}
