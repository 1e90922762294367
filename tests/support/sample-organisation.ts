import { type KemSeed, kemPublicKeyOf, kemSeed } from '../../src/protocol/age/keys.ts';
import type { LogAuthor } from '../../src/protocol/client/log-event.ts';
import type { ReplyAuthor } from '../../src/protocol/client/slot-seal.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { type MemberId, memberId, type OrganisationId, organisationId } from '../../src/protocol/ids.ts';
import { type IntakeKey, signIntakeKey, verifyIntakeKey } from '../../src/protocol/intake-key.ts';
import type { OrganisationPin } from '../../src/protocol/organisation-pin.ts';
import { engine, type SigningPair } from '../../src/protocol/primitives/engine.ts';
import { type Roster, signRoster, verifyRoster } from '../../src/protocol/roster.ts';
import type { RosterDocument, RosterMember } from '../../src/protocol/roster-document.ts';
import { dayAfter, dayOf, instantOf } from '../../src/protocol/times.ts';
import { seededBytes } from './seeded-entropy.ts';

export const NOW = Date.UTC(2026, 2, 4, 10, 30);
export const DAY_MS = 86_400_000;

export interface SampleMember {
  readonly id: MemberId;
  readonly entry: RosterMember;
  readonly signing: SigningPair;
  readonly seed: KemSeed;
  readonly author: LogAuthor;
  readonly replyAuthor: ReplyAuthor;
  readonly signedIntakeKey: Uint8Array;
  readonly intakeKey: IntakeKey;
}

export interface SampleOrganisation {
  readonly id: OrganisationId;
  readonly root: SigningPair;
  readonly pin: OrganisationPin;
  readonly document: RosterDocument;
  readonly signed: Uint8Array;
  readonly roster: Roster;
  /** Intake reviewers only; the coordinator stands in the roster behind them. */
  readonly reviewers: readonly SampleMember[];
}

type NewMember = Omit<SampleMember, 'intakeKey'>;

const sampleMember = (organisation: OrganisationId, seed: string, place: number): NewMember => {
  const id = memberId(seededBytes(`${seed}/member ${place}/id`, 16));
  const signing = engine().signingPair(seededBytes(`${seed}/member ${place}/signing`, 32));
  const intakeSeed = kemSeed(seededBytes(`${seed}/member ${place}/intake`, 32));
  const label = `Reviewer ${place}`;
  const document = {
    version: 1 as const,
    organisation: toBase64url(organisation),
    member: toBase64url(id),
    index: 0,
    publicKey: toBase64url(kemPublicKeyOf(intakeSeed)),
    from: dayOf(NOW),
    until: dayAfter(NOW, 60),
  };
  return {
    id,
    signing,
    seed: intakeSeed,
    entry: entryOf(document.member, 'reviewer', label, signing),
    author: { member: id, signingKey: signing.secretKey },
    replyAuthor: { member: id, label, signingKey: signing.secretKey },
    signedIntakeKey: signIntakeKey(document, signing.secretKey),
  };
};

const entryOf = (
  id: string,
  role: RosterMember['role'],
  label: string,
  signing: SigningPair,
): RosterMember => ({
  id,
  role,
  intake: role === 'reviewer',
  label,
  about: { organisation: 'Sample', regions: ['Everywhere'], languages: ['en'] },
  signingKey: toBase64url(signing.publicKey),
  since: dayOf(NOW),
  replaces: null,
});

const documentOf = (pin: OrganisationPin, members: RosterDocument['members']): RosterDocument => ({
  version: 1,
  kind: 'demonstration',
  organisation: pin.organisation,
  root: pin.root,
  sequence: 1,
  previous: null,
  issued: instantOf(NOW),
  expires: instantOf(NOW + 14 * DAY_MS),
  members,
  policy: { identityQuorum: 2, escalationQuorum: 2, retentionDays: 180 },
  destinations: [],
  profile: {
    name: 'Sample',
    languages: ['en'],
    hotlines: [],
    exitPage: 'https://example.org/',
    dutyHours: { zone: 'Etc/UTC', text: 'always' },
    privacyNotice: 'First line.\n\nThird line.',
    questions: [],
  },
});

/** An organisation with so many intake reviewers, the same for the same seed on either engine. */
export const sampleOrganisation = (seed: string, reviewers = 3): SampleOrganisation => {
  const id = organisationId(seededBytes(`${seed}/organisation`, 16));
  const root = engine().signingPair(seededBytes(`${seed}/root`, 32));
  const pin = {
    version: 1 as const,
    organisation: toBase64url(id),
    root: toBase64url(root.publicKey),
    minimumSequence: 1,
  };
  const members = Array.from({ length: reviewers }, (_, place) => sampleMember(id, seed, place));
  const coordinatorId = toBase64url(seededBytes(`${seed}/coordinator/id`, 16));
  const coordinator = engine().signingPair(seededBytes(`${seed}/coordinator/signing`, 32));
  const entries = [
    ...members.map((member) => member.entry),
    entryOf(coordinatorId, 'coordinator', 'Coordinator', coordinator),
  ];
  const document = documentOf(pin, entries);
  const signed = signRoster(document, root.secretKey);
  const roster = verifyRoster(signed, pin, NOW);
  const withKeys = members.map((member) => ({
    ...member,
    intakeKey: verifyIntakeKey(member.signedIntakeKey, roster),
  }));
  return { id, root, pin, document, signed, roster, reviewers: withKeys };
};

/** The reviewer at a place. */
export const reviewer = ({ reviewers }: SampleOrganisation, place = 0): SampleMember => {
  const member = reviewers[place];
  if (member === undefined) throw new Error(`There is no reviewer ${place}.`);
  return member;
};
