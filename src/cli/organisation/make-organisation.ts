import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { type OrganisationId, organisationId } from '../../protocol/ids.ts';
import { KEY_BYTES, ORGANISATION_ID_BYTES, ROSTER_LONGEST_DAYS } from '../../protocol/limits.ts';
import { encodePin, type OrganisationPin } from '../../protocol/organisation-pin.ts';
import { engine } from '../../protocol/primitives/engine.ts';
import type { Entropy } from '../../protocol/primitives/entropy.ts';
import { signRoster, verifyRoster } from '../../protocol/roster.ts';
import type { RosterDocument } from '../../protocol/roster-document.ts';
import { instantOf } from '../../protocol/times.ts';
import { destinationsOf } from './destinations.ts';
import { type MemberPlan, makeMember, type NewMember } from './make-member.ts';
import { makeTeam, type NewTeam } from './make-team.ts';
import type { Plan } from './plan.ts';

const DAY_MS = 86_400_000;

/** Who an organisation is to be, before anyone has keys. */
export interface OrganisationPlan extends Pick<RosterDocument, 'kind' | 'policy' | 'profile'> {
  readonly members: readonly MemberPlan[];
  /** Who stands behind each destination, by label. */
  readonly destinations: Plan['destinations'];
}

/** An organisation with all its first keys. `rootSeed` and the phrases are for their owners alone. */
export interface NewOrganisation {
  readonly id: OrganisationId;
  readonly rootSeed: Uint8Array;
  readonly pin: Uint8Array;
  readonly roster: Uint8Array; // signed
  readonly members: readonly NewMember[];
  readonly team: NewTeam;
}

/**
 * Makes every key of an organisation in one place: for demonstrations and tests, where nobody has keys yet.
 * `now` in milliseconds since 1970. Throws `UsageError` for a destination with a label that nobody has.
 */
export const makeOrganisation = (plan: OrganisationPlan, now: number, entropy: Entropy): NewOrganisation => {
  const id = organisationId(entropy.bytes(ORGANISATION_ID_BYTES));
  const rootSeed = entropy.bytes(KEY_BYTES);
  const root = engine().signingPair(rootSeed);
  const pin: OrganisationPin = {
    version: 1,
    organisation: toBase64url(id),
    root: toBase64url(root.publicKey),
    minimumSequence: 1,
  };
  const members = plan.members.map((member) => makeMember(member, id, now, entropy));
  const entries = members.map(({ entry }) => entry);
  const document: RosterDocument = {
    version: 1,
    kind: plan.kind,
    organisation: pin.organisation,
    root: pin.root,
    sequence: 1,
    previous: null,
    issued: instantOf(now),
    expires: instantOf(now + ROSTER_LONGEST_DAYS * DAY_MS),
    members: entries,
    policy: plan.policy,
    destinations: destinationsOf(plan.destinations, entries),
    profile: plan.profile,
  };
  const roster = signRoster(document, root.secretKey);
  const { hash } = verifyRoster(roster, pin, now);
  const team = makeTeam(id, hash, members, now, entropy);
  return { id, rootSeed, pin: encodePin(pin), roster, members, team };
};
