import { type IdentityState, type PartsRequest, quorumFor } from '../casefile/identity-state.ts';
import { type FirstReport, openOwnShare } from '../protocol/client/first-report.ts';
import type { LogEvent } from '../protocol/client/log-event.ts';
import { checkVaultShare, type Vault, vaultKeyBy } from '../protocol/client/vault.ts';
import { openHandOver, readHandOver } from '../protocol/client/vault-hand-over.ts';
import {
  checkRenewedShare,
  openRenewedShare,
  type Renewal,
  type RenewalContext,
  readRenewal,
} from '../protocol/client/vault-renewal.ts';
import type { VaultKey, VaultShare } from '../protocol/client/vault-shares.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { memberIdOf } from '../protocol/ids.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';

export type WithVault = FirstReport & { readonly vault: Vault };

/** The report of a case with names, and what its log says of them. Throws `bad-argument` for a case without. */
export const namesOf = (log: CaseLog): { report: WithVault; identity: IdentityState } => {
  const report = log.filed?.report;
  const { identity } = log.state;
  if (report === undefined || !hasVault(report) || identity === null) {
    throw new ProtocolError('bad-argument', 'no names');
  }
  return { report, identity };
};

const hasVault = (report: FirstReport): report is WithVault => report.vault !== null;

/** A splitting that reviewers made: what its event holds, and where that must belong. */
interface MadeAnew {
  readonly holders: readonly string[];
  readonly renewal: Renewal;
  readonly context: RenewalContext;
}

/** Null for the reporter's own splitting. Throws `bad-argument` for one that the log does not know. */
const madeAnew = (core: DeskCore, log: CaseLog, generation: number): MadeAnew | null => {
  const { report, identity } = namesOf(log);
  const made = identity.generations.find(({ sequence }) => sequence === generation);
  if (made?.by === null) return null;
  const event = log.chain.events[generation];
  if (made === undefined || event === undefined) throw new ProtocolError('bad-argument', 'generation');
  const renewal = readRenewal(event.data);
  const asking = log.chain.events[renewal.request];
  if (asking === undefined) throw new ProtocolError('bad-argument', 'request');
  const context = {
    organisation: core.organisation,
    caseId: report.caseId,
    commitment: report.vault.commitment,
    request: asking.hash,
    by: memberIdOf(made.by),
  };
  return { holders: made.holders, renewal, context };
};

/**
 * Our own part of a splitting; null where we hold none. Throws `vault-wrong-share`, `wrong-context`, `cannot-decrypt` for
 * one that is no good.
 */
export const ownPart = (core: DeskCore, log: CaseLog, generation: number): VaultShare | null => {
  const { organisation, member, ownKeys } = core;
  const me = toBase64url(member);
  const anew = madeAnew(core, log, generation);
  if (anew === null) {
    const { report } = namesOf(log);
    if (!report.header.readers.includes(me)) return null;
    return openOwnShare(report, organisation, member, ownKeys.seeds()).vaultShare;
  }
  const at = anew.holders.indexOf(me);
  if (at < 0) return null;
  const share = openRenewedShare(anew.renewal, anew.context, { member, at }, ownKeys.seeds());
  if (share === null) throw new ProtocolError('cannot-decrypt', 'part');
  return share;
};

/** Throws `vault-wrong-share` unless this is the part that the splitting lists for a member (id in base64url). */
const checkPart = (
  core: DeskCore,
  log: CaseLog,
  generation: number,
  holder: string,
  share: VaultShare,
): void => {
  const member = memberIdOf(holder);
  const anew = madeAnew(core, log, generation);
  if (anew !== null) {
    checkRenewedShare(anew.renewal, anew.context, { member, at: anew.holders.indexOf(holder) }, share);
    return;
  }
  const { report } = namesOf(log);
  const place = { organisation: core.organisation, caseId: report.caseId };
  checkVaultShare(report.vault, place, { member, at: report.header.readers.indexOf(holder) }, share);
};

/**
 * The whole key, by our own part and those that colleagues gave upon our request, all of one splitting. Throws
 * `vault-below-quorum`, and `vault-wrong-share` where the parts are what was listed and yet do not give the key.
 */
export const keyByParts = (core: DeskCore, log: CaseLog, request: PartsRequest): Promise<VaultKey> => {
  const { report, identity } = namesOf(log);
  const own = ownPart(core, log, request.generation);
  const shares = [...(own === null ? [] : [own]), ...partsGiven(core, log, request)];
  return vaultKeyBy(report.vault, quorumFor(identity, request), shares);
};

/**
 * One part from each colleague who gave one that counts. What is broken is told and left aside: the others may still
 * suffice.
 */
const partsGiven = (core: DeskCore, log: CaseLog, request: PartsRequest): VaultShare[] => {
  const shares = new Map<string, VaultShare>();
  for (const event of log.chain.events) {
    if (event.header.type !== 'vault-share' || !request.sharedBy.includes(event.header.author)) continue;
    try {
      const share = partFrom(core, log, request, event);
      if (share !== null) shares.set(event.header.author, share);
    } catch (error) {
      core.warnings.addRefusal(error, 'case', log.id);
    }
  }
  return [...shares.values()];
};

const partFrom = (
  core: DeskCore,
  log: CaseLog,
  request: PartsRequest,
  { header, data }: LogEvent,
): VaultShare | null => {
  const { organisation, member, ownKeys } = core;
  const { report } = namesOf(log);
  const asking = log.chain.events[request.sequence];
  const handed = readHandOver(data);
  if (!asking || handed.request !== request.sequence || handed.to !== toBase64url(member)) return null;
  const context = {
    organisation,
    caseId: report.caseId,
    commitment: report.vault.commitment,
    request: asking.hash,
    from: memberIdOf(header.author),
    to: member,
  };
  const share = openHandOver(handed, context, ownKeys.seeds());
  if (share === null) throw new ProtocolError('cannot-decrypt', 'vault share');
  checkPart(core, log, request.generation, header.author, share);
  return share;
};
