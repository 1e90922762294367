import { openOwnShare, refuseExcluded } from '../protocol/client/first-report.ts';
import type { LogEventDraft } from '../protocol/client/seal-log-event.ts';
import { sealHandOver } from '../protocol/client/vault-hand-over.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { memberIdOf } from '../protocol/ids.ts';
import { appendWithMerge } from './append-with-merge.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';

/**
 * Hands our part of the vault's key to the colleague whose request stands at this sequence. Call it in the log's turn.
 * Throws `bad-argument` for a request that is not there or our own, `excluded-reader`, `no-reader` when the asker cannot
 * receive, and `vault-below-quorum` when we hold no part.
 */
export const shareNames = (core: DeskCore, log: CaseLog, request: number): Promise<void> =>
  appendWithMerge(core, log, {
    key: `vault-share ${request}`,
    draft: (current) => draftOf(core, current, request),
  });

const draftOf = (core: DeskCore, log: CaseLog, request: number): LogEventDraft | null => {
  const { organisation, member, rosters, ownKeys, means } = core;
  const asked = log.state.identity?.requests.find(({ sequence }) => sequence === request);
  const asking = log.chain.events[request];
  const report = log.filed?.report;
  const me = toBase64url(member);
  if (!asked || !asking || !report?.vault || asked.by === me)
    throw new ProtocolError('bad-argument', 'request');
  if (asked.sharedBy.includes(me)) return null;
  const asker = memberIdOf(asked.by);
  refuseExcluded(report, asker);
  const recipient = rosters.current().ready.find((key) => key.member.id === asked.by);
  if (recipient === undefined) throw new ProtocolError('no-reader');
  if (!report.header.readers.includes(me)) throw new ProtocolError('vault-below-quorum', 'no part');
  const { vaultShare } = openOwnShare(report, organisation, member, ownKeys.seeds());
  if (vaultShare === null) throw new ProtocolError('vault-below-quorum', 'no part');
  const context = {
    organisation,
    caseId: report.caseId,
    commitment: report.vault.commitment,
    request: asking.hash,
    from: member,
    to: asker,
  };
  const data = sealHandOver(vaultShare, context, request, recipient.publicKey, means.entropy);
  return { type: 'vault-share', data };
};
