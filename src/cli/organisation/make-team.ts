import { encodeTeamOpening } from '../../casefile/team-event.ts';
import { appendTo } from '../../protocol/client/append-event.ts';
import { type LogKeys, newCaseSecret, teamIdOf } from '../../protocol/client/case-secret.ts';
import { sealGrant } from '../../protocol/client/grant.ts';
import { emptyChain } from '../../protocol/client/log-chain.ts';
import type { MemberId, OrganisationId } from '../../protocol/ids.ts';
import type { LogAppend } from '../../protocol/log-append.ts';
import type { Entropy } from '../../protocol/primitives/entropy.ts';
import type { RosterHash } from '../../protocol/roster.ts';
import type { NewMember } from './make-member.ts';

/** A team log to be opened, and its keys for every reviewer. */
export interface NewTeam {
  readonly keys: LogKeys;
  readonly opening: LogAppend;
  readonly grants: readonly { readonly recipient: MemberId; readonly sealed: Uint8Array }[];
}

/** The first reviewer opens the team log and hands its secret to all, themselves included. */
export const makeTeam = (
  organisation: OrganisationId,
  roster: RosterHash,
  members: readonly NewMember[],
  now: number,
  entropy: Entropy,
): NewTeam => {
  const reviewers = members.filter(({ entry }) => entry.role === 'reviewer');
  const [first] = reviewers;
  if (first === undefined) throw new Error('An organisation needs a reviewer.');
  const secret = newCaseSecret(entropy);
  const keys: LogKeys = { log: teamIdOf(organisation, secret), epoch: 0, secret };
  const context = { organisation, roster, author: first.author, card: new Uint8Array(0) };
  const draft = { type: 'team', data: encodeTeamOpening() };
  const grants = reviewers.flatMap(({ id, intakeKey }) => {
    if (intakeKey === null) return [];
    const recipient = { member: id, publicKey: intakeKey.publicKey };
    return [{ recipient: id, sealed: sealGrant(keys, organisation, first.author, recipient, entropy) }];
  });
  return { keys, opening: appendTo(emptyChain(keys), draft, context, now, entropy), grants };
};
