import { fromBase64url, toBase64url } from '../../encoding/base64url.ts';
import { equalBytes } from '../../encoding/bytes.ts';
import { ProtocolError } from '../../errors.ts';
import type { OrganisationId } from '../../ids.ts';
import { LABEL } from '../../labels.ts';
import { SMALLEST_ESCALATION_QUORUM } from '../../limits.ts';
import { verifyLabelled } from '../../primitives/keyed.ts';
import { memberOf, type Roster } from '../../roster.ts';
import type { RosterMember } from '../../roster-document.ts';
import { dayAfter, timeOf } from '../../times.ts';
import { type Approval, checkApproves, verifyApproval } from './approval.ts';
import { destinationKeyHash, destinationOf } from './destination-key.ts';
import type { Dossier } from './dossier.ts';
import type { ReadReferral } from './referral.ts';

/** What a receiver knows before they read a referral. */
export interface ReferralContext {
  readonly organisation: OrganisationId;
  /** The destination on whose stream it came. */
  readonly destination: string;
  /** The roster with this hash (base64url), among those that are linked to the one in force. */
  readonly rosterOf: (hash: string) => Roster | undefined;
  /** Under which ids a member stood before: somebody under new keys is one person. */
  readonly formerIds: (member: string) => readonly string[];
  /** The day on which it was first read, here or by a colleague there. */
  readonly today: string;
}

/** What the signatures of a referral prove, and nothing more. Ids in base64url. */
export interface VouchedReferral {
  readonly dossier: Dossier;
  readonly sender: RosterMember;
  /** Distinct people, each with the day on which they approved. */
  readonly approvers: readonly { readonly member: RosterMember; readonly given: string }[];
  /** Where the consent has to belong: the approvers vouch for it with their signatures, nobody else can. */
  readonly caseId: Uint8Array;
  readonly consentKey: Uint8Array;
  /** `attested` as soon as one of the approvers says that no key of the reporter's stands behind it. */
  readonly consent: 'signed' | 'attested';
}

/**
 * Checks who passed a dossier on and who approved exactly it. Throws `unknown-author` for a roster that was not read, `wrong-context`,
 * `bad-signature`, `referral-not-by-reviewer`, `referral-other-destination`, `referral-other-key`, `referral-altered`,
 * `referral-other-case` (approvals that speak of two cases), `referral-expired`, `referral-too-few-approvals`. Source:
 * docs/protocol.md, section 4.8.
 */
export const verifyApprovals = (referral: ReadReferral, context: ReferralContext): VouchedReferral => {
  const { dossier, header } = referral;
  const [drafted, sent] = [rosterIn(context, dossier.header.roster), rosterIn(context, header.roster)];
  checkPlace(referral, context, drafted, sent);
  const sender = reviewerIn(sent, header.sender);
  verifyLabelled(
    fromBase64url(sender.signingKey),
    LABEL.referralSignature,
    referral.signedPart,
    referral.signature,
  );
  const approvals = referral.approvals.map((bytes) => {
    const approval = verifyApproval(bytes, (id) => fromBase64url(reviewerIn(drafted, id).signingKey));
    checkApproves(approval, dossier);
    return approval;
  });
  const [first] = approvals;
  if (first === undefined) throw new ProtocolError('referral-too-few-approvals');
  if (approvals.some((each) => each.caseId !== first.caseId || each.consentKey !== first.consentKey)) {
    throw new ProtocolError('referral-other-case');
  }
  checkDays(approvals, dossier, context.today);
  const people = distinct(approvals, context.formerIds);
  if (people.length < Math.max(escalationQuorumOf(drafted), escalationQuorumOf(sent))) {
    throw new ProtocolError('referral-too-few-approvals');
  }
  return {
    dossier,
    sender,
    approvers: people.map(({ approver, given }) => ({ member: reviewerIn(drafted, approver), given })),
    caseId: fromBase64url(first.caseId),
    consentKey: fromBase64url(first.consentKey),
    consent: approvals.every(({ consent }) => consent === 'signed') ? 'signed' : 'attested',
  };
};

/** How many have to approve before anything is passed on: never one alone. */
export const escalationQuorumOf = ({ document }: Roster): number =>
  Math.max(SMALLEST_ESCALATION_QUORUM, document.policy.escalationQuorum);

const rosterIn = ({ rosterOf }: ReferralContext, hash: string): Roster => {
  const roster = rosterOf(hash);
  if (roster === undefined) throw new ProtocolError('unknown-author', 'roster');
  return roster;
};

const reviewerIn = (roster: Roster, id: string): RosterMember => {
  const line = memberOf(roster, id);
  if (line?.role !== 'reviewer') throw new ProtocolError('referral-not-by-reviewer');
  return line;
};

const checkPlace = (
  { dossier, header }: ReadReferral,
  { organisation, destination }: ReferralContext,
  drafted: Roster,
  sent: Roster,
): void => {
  const ours = toBase64url(organisation);
  if (dossier.header.organisation !== ours || header.organisation !== ours)
    throw new ProtocolError('wrong-context', 'referral');
  if (header.referral !== dossier.header.referral) throw new ProtocolError('referral-altered');
  const isForPortal = dossier.header.version === 1 && dossier.header.destination === destination;
  if (!isForPortal || destinationOf(sent, destination) === undefined)
    throw new ProtocolError('referral-other-destination');
  const key = fromBase64url(dossier.header.destinationKey);
  // By the roster of its drafting and by that of its sending: who came in between was approved by nobody.
  for (const roster of [drafted, sent])
    if (!equalBytes(key, destinationKeyHash(roster, destination)))
      throw new ProtocolError('referral-other-key');
};

const checkDays = (approvals: readonly Approval[], { header }: Dossier, today: string): void => {
  // A clock that is a day ahead of ours is forgiven.
  const tomorrow = dayAfter(timeOf(today), 1);
  const days = [header.made, ...approvals.map(({ given }) => given)];
  const isOver = [header, ...approvals].some(({ expires }) => expires < today);
  if (isOver || days.some((day) => day > tomorrow)) throw new ProtocolError('referral-expired');
};

/** The last approval of each person, who is one under old and new keys. */
const distinct = (
  approvals: readonly Approval[],
  formerIds: (member: string) => readonly string[],
): readonly Approval[] =>
  approvals.filter(
    ({ approver }, at) =>
      !approvals
        .slice(at + 1)
        .some(
          (later) =>
            later.approver === approver ||
            formerIds(later.approver).includes(approver) ||
            formerIds(approver).includes(later.approver),
        ),
  );
