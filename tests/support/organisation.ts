import { DEMONSTRATION } from '../../src/cli/organisation/demonstration-plan.ts';
import type { MemberPlan, NewMember } from '../../src/cli/organisation/make-member.ts';
import { makeOrganisation, type NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { storeOrganisation } from '../../src/cli/organisation/store-organisation.ts';
import type { Entropy } from '../../src/protocol/primitives/entropy.ts';
import type { RosterDocument } from '../../src/protocol/roster-document.ts';
import type { Db } from '../../src/storage/database.ts';

const reviewer = (number: number): MemberPlan => ({
  role: 'reviewer',
  intake: true,
  label: `Reviewer ${number}`,
  about: { organisation: `Organisation ${number % 2}`, regions: ['Everywhere'], languages: ['en'] },
});

/** An organisation of so many reviewers, a coordinator and a focal point, with all keys at hand. Needs an engine. */
export const organisationOf = (
  reviewers: number,
  now: number,
  entropy: Entropy,
  kind: RosterDocument['kind'] = 'organisation',
): NewOrganisation =>
  makeOrganisation(
    {
      ...DEMONSTRATION,
      kind,
      members: [
        ...Array.from({ length: reviewers }, (_, at) => reviewer(at + 1)),
        ...DEMONSTRATION.members.filter(({ role }) => role !== 'reviewer'),
      ],
    },
    now,
    entropy,
  );

/** The same, stored in a test database. */
export const storedOrganisation = async (
  db: Db,
  reviewers: number,
  now: number,
  entropy: Entropy,
  kind: RosterDocument['kind'] = 'organisation',
): Promise<NewOrganisation> => {
  const made = organisationOf(reviewers, now, entropy, kind);
  await storeOrganisation(db, made, now);
  return made;
};

/** The members of one role, in roster order. */
export const membersWhoAre = (made: NewOrganisation, role: NewMember['entry']['role']): NewMember[] =>
  made.members.filter(({ entry }) => entry.role === role);

/** The first focal point of an organisation. */
export const focalPointOf = (made: NewOrganisation): NewMember => {
  const [member] = membersWhoAre(made, 'focal-point');
  if (member === undefined) throw new Error('a focal point');
  return member;
};
