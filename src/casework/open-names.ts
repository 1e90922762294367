import { decodeIdentity, type Identity } from '../casefile/identity.ts';
import { type FirstReport, openOwnShare } from '../protocol/client/first-report.ts';
import type { LogEvent } from '../protocol/client/log-event.ts';
import { checkVaultShare, openVault, type Vault } from '../protocol/client/vault.ts';
import { openHandOver, readHandOver } from '../protocol/client/vault-hand-over.ts';
import type { VaultShare } from '../protocol/client/vault-shares.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { memberIdOf } from '../protocol/ids.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { workOnCase } from './work-on-case.ts';

type WithVault = FirstReport & { readonly vault: Vault };

/**
 * The names and contact in a case's vault, by our own part and those that colleagues gave upon our request. That they
 * were opened stands in the log before anybody sees them. Call it in the log's turn. Throws `bad-argument` for a request
 * that is not ours, `vault-below-quorum`, and what `openVault` and `decodeIdentity` throw.
 */
export const openNames = async (core: DeskCore, log: CaseLog, request: number): Promise<Identity> => {
  const { organisation, member } = core;
  const report = log.filed?.report;
  const asking = log.chain.events[request];
  const asked = log.state.identity?.requests.find(({ sequence }) => sequence === request);
  if (!asking || !report || !hasVault(report) || asked?.by !== toBase64url(member)) {
    throw new ProtocolError('bad-argument', 'request');
  }
  const shares = [...ownShare(core, report), ...sharesFor(core, log, report, asking)];
  const place = { organisation, caseId: report.caseId };
  const content = await openVault(report.vault, place, shares);
  await workOnCase(core, log, { type: 'vault-opened', content: { request } });
  return decodeIdentity(content);
};

const hasVault = (report: FirstReport): report is WithVault => report.vault !== null;

const ownShare = ({ organisation, member, ownKeys }: DeskCore, report: WithVault): VaultShare[] => {
  if (!report.header.readers.includes(toBase64url(member))) return [];
  const { vaultShare } = openOwnShare(report, organisation, member, ownKeys.seeds());
  return vaultShare === null ? [] : [vaultShare];
};

/** One part from each colleague who gave one. What is broken is told and left aside: the others may still suffice. */
const sharesFor = (core: DeskCore, log: CaseLog, report: WithVault, asking: LogEvent): VaultShare[] => {
  const shares = new Map<string, VaultShare>();
  for (const event of log.chain.events) {
    if (event.header.type !== 'vault-share' || event.header.author === toBase64url(core.member)) continue;
    try {
      const share = shareFrom(core, report, asking, event);
      if (share !== null) shares.set(event.header.author, share);
    } catch (error) {
      core.warnings.addRefusal(error, 'case', log.id);
    }
  }
  return [...shares.values()];
};

const shareFrom = (
  { organisation, member, ownKeys }: DeskCore,
  report: WithVault,
  asking: LogEvent,
  { header, data }: LogEvent,
): VaultShare | null => {
  const handed = readHandOver(data);
  if (handed.request !== asking.header.sequence || handed.to !== toBase64url(member)) return null;
  const from = memberIdOf(header.author);
  const place = { organisation, caseId: report.caseId };
  const context = {
    ...place,
    commitment: report.vault.commitment,
    request: asking.hash,
    from,
    to: member,
  };
  const share = openHandOver(handed, context, ownKeys.seeds());
  if (share === null) throw new ProtocolError('cannot-decrypt', 'vault share');
  checkVaultShare(
    report.vault,
    place,
    { member: from, at: report.header.readers.indexOf(header.author) },
    share,
  );
  return share;
};
