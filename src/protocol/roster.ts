import { fromBase64url, toBase64url } from './encoding/base64url.ts';
import type { Brand } from './encoding/brand.ts';
import { concat, equalBytes } from './encoding/bytes.ts';
import { decodeDocument, encodeDocument } from './encoding/document.ts';
import { decodeFrames, encodeFrames } from './encoding/frames.ts';
import { ProtocolError } from './errors.ts';
import { LABEL } from './labels.ts';
import { CLOCK_SKEW_HOURS, MOST_INTAKE_MEMBERS, MOST_SUCCESSIONS, ROSTER_LONGEST_DAYS } from './limits.ts';
import type { OrganisationPin } from './organisation-pin.ts';
import { engine } from './primitives/engine.ts';
import { hash, labelBytes, signLabelled, verifyLabelled } from './primitives/keyed.ts';
import { type RosterDocument, type RosterMember, RosterSchema } from './roster-document.ts';
import { rootsOf } from './succession.ts';
import { timeOf } from './times.ts';

const HOUR_MS = 3_600_000;

/** The hash under which everything refers to a roster. 32 bytes. */
export type RosterHash = Brand<Uint8Array, 'RosterHash'>;

/** A roster whose signature, place and dates stood. Only `verifyRoster` and its kin make one. */
export type Roster = Brand<
  {
    readonly document: RosterDocument;
    readonly hash: RosterHash;
    /** The roots (base64url) that handed over to one another, the last of which signed this roster. */
    readonly roots: readonly string[];
    /** The signed successions that led there, as they travel with the roster. */
    readonly successions: readonly Uint8Array[];
  },
  'Roster'
>;

/** What a client has seen before, so that it never goes back. */
export interface RosterSeen {
  readonly sequence: number;
  readonly hash: Uint8Array;
}

/** The hash of a roster document's bytes, without their signature. */
export const rosterHash = (document: Uint8Array): RosterHash =>
  hash(LABEL.rosterHash, document) as RosterHash;

/**
 * Signs a roster with the organisation's root key (64-byte secret key), behind the successions that led to that root.
 * Offline only. Throws `bad-encoding`.
 */
export const signRoster = (
  document: RosterDocument,
  rootSecretKey: Uint8Array,
  successions: readonly Uint8Array[] = [],
): Uint8Array => {
  const raw = encodeDocument(document, RosterSchema);
  return encodeFrames(LABEL.roster, [raw, signLabelled(rootSecretKey, LABEL.roster, raw), ...successions]);
};

/**
 * The roster in these signed bytes. `now` in milliseconds since 1970.
 * Throws `bad-signature`, `bad-encoding`, `roster-wrong-organisation`, `roster-wrong-root`, `roster-rolled-back`,
 * `roster-forked`, `roster-not-yet-valid`, `roster-expired`. Source: docs/protocol.md, section 3.
 */
export const verifyRoster = (
  bytes: Uint8Array,
  pin: OrganisationPin,
  now: number,
  seen?: RosterSeen,
): Roster => {
  const roster = verifyPastRoster(bytes, pin);
  if (roster.document.sequence < pin.minimumSequence) throw new ProtocolError('roster-rolled-back');
  if (seen !== undefined) checkSuccession(roster, seen);
  checkDates(roster.document, now);
  return roster;
};

/**
 * A roster of any age, for reading what was signed under it: everything but sequence and dates is checked.
 * Throws `bad-signature`, `bad-encoding`, `bad-length`, `wrong-label`, `roster-wrong-organisation`, `roster-wrong-root`.
 */
export const verifyPastRoster = (bytes: Uint8Array, pin: OrganisationPin): Roster => {
  const { raw, signature, successions } = splitRoster(bytes);
  const roots = rootsOf(successions, pin);
  const root = roots.at(-1) ?? pin.root;
  verifyLabelled(fromBase64url(root), LABEL.roster, raw, signature);
  return rosterOf(raw, { organisation: pin.organisation, root, roots, successions });
};

/**
 * The roster before one that is trusted. Its root may since have handed over, as long as it did so to the later one's.
 * Throws `roster-forked` unless the later one names its hash, and what `verifyPastRoster` throws.
 */
export const verifyPredecessor = (bytes: Uint8Array, later: Roster): Roster => {
  const { raw, signature, successions } = splitRoster(bytes);
  const signed = concat(labelBytes(LABEL.roster), raw);
  const place = later.roots.findIndex((key) => engine().verify(fromBase64url(key), signed, signature));
  const root = later.roots[place];
  if (root === undefined) throw new ProtocolError('bad-signature', LABEL.roster);
  const roots = later.roots.slice(0, place + 1);
  const { organisation } = later.document;
  const past = rosterOf(raw, { organisation, root, roots, successions });
  checkFollows(later, past);
  return past;
};

/**
 * Throws `roster-forked` unless one roster names the other as the one before it, and `roster-wrong-root` where it goes
 * back to a root that had handed over.
 */
export const checkFollows = ({ document, roots }: Roster, past: Roster): void => {
  const isNext = document.sequence === past.document.sequence + 1;
  if (!isNext || document.previous !== toBase64url(past.hash)) throw new ProtocolError('roster-forked');
  if (!roots.includes(past.document.root)) throw new ProtocolError('roster-wrong-root');
};

const splitRoster = (
  bytes: Uint8Array,
): { raw: Uint8Array; signature: Uint8Array; successions: readonly Uint8Array[] } => {
  const [raw, signature, ...successions] = decodeFrames(LABEL.roster, bytes, 'exact');
  if (raw === undefined || signature === undefined || successions.length > MOST_SUCCESSIONS)
    throw new ProtocolError('bad-encoding', LABEL.roster);
  return { raw, signature, successions };
};

const rosterOf = (
  raw: Uint8Array,
  expected: Pick<Roster, 'roots' | 'successions'> & { readonly organisation: string; readonly root: string },
): Roster => {
  const document = decodeDocument(RosterSchema, raw);
  if (document.organisation !== expected.organisation) throw new ProtocolError('roster-wrong-organisation');
  if (document.root !== expected.root) throw new ProtocolError('roster-wrong-root');
  checkMembers(document);
  const { roots, successions } = expected;
  return { document, hash: rosterHash(raw), roots, successions } as Roster;
};

const checkSuccession = ({ document, hash: current }: Roster, seen: RosterSeen): void => {
  if (document.sequence < seen.sequence) throw new ProtocolError('roster-rolled-back');
  const same = document.sequence === seen.sequence;
  if (same && !equalBytes(current, seen.hash)) throw new ProtocolError('roster-forked');
  const next = document.sequence === seen.sequence + 1;
  if (next && document.previous !== toBase64url(seen.hash)) throw new ProtocolError('roster-forked');
};

const checkDates = (document: RosterDocument, now: number): void => {
  const issued = timeOf(document.issued);
  const expires = timeOf(document.expires);
  if (expires <= issued || expires - issued > ROSTER_LONGEST_DAYS * 24 * HOUR_MS) {
    throw new ProtocolError('bad-encoding', 'roster dates');
  }
  if (issued > now + CLOCK_SKEW_HOURS * HOUR_MS) throw new ProtocolError('roster-not-yet-valid');
  if (expires <= now) throw new ProtocolError('roster-expired');
};

const checkMembers = ({ members, sequence, previous }: RosterDocument): void => {
  const allDiffer = (of: (member: RosterMember) => string): boolean =>
    new Set(members.map(of)).size === members.length;
  const sound =
    allDiffer((member) => member.id) &&
    allDiffer((member) => looksOf(member.label)) &&
    allDiffer((member) => member.signingKey) &&
    (sequence === 1) === (previous === null) &&
    members.every((member) => member.role !== 'coordinator' || !member.intake) &&
    intakeReviewersOf(members).length <= MOST_INTAKE_MEMBERS;
  if (!sound) throw new ProtocolError('bad-encoding', 'roster members');
};

// Two labels that people would take for one: other case, other width, or marks that do not show.
const looksOf = (label: string): string =>
  label
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

const intakeReviewersOf = (members: readonly RosterMember[]): RosterMember[] =>
  members.filter((member) => member.role === 'reviewer' && member.intake);

/** Reviewers to whom reports may be sealed, in roster order. */
export const intakeReviewers = (roster: Roster): RosterMember[] => intakeReviewersOf(roster.document.members);

/** The member with this id (base64url), or undefined. */
export const memberOf = (roster: Roster, id: string): RosterMember | undefined =>
  roster.document.members.find((member) => member.id === id);
