import { hasQuorum, isRenewing } from '../casefile/identity-state.ts';
import { refuseExcluded } from '../protocol/client/first-report.ts';
import type { LogEventDraft } from '../protocol/client/seal-log-event.ts';
import { type RenewalHolder, sealRenewal } from '../protocol/client/vault-renewal.ts';
import { splitVaultKey } from '../protocol/client/vault-shares.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { memberIdOf } from '../protocol/ids.ts';
import { appendWithMerge } from './append-with-merge.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { keyByParts, namesOf } from './parts-of-key.ts';

/**
 * Splits the key of a case's names anew among those whom our request names, once enough colleagues gave their parts for
 * that. Call it in the log's turn. Throws `bad-argument` for a request that is not ours or leads to nothing,
 * `vault-below-quorum`, `no-reader` for a holder who cannot receive, `excluded-reader`.
 */
export const makeNewParts = async (core: DeskCore, log: CaseLog, request: number): Promise<void> => {
  const { organisation, member, means } = core;
  const { report, identity } = namesOf(log);
  const asked = identity.renewals.find(({ sequence }) => sequence === request);
  const asking = log.chain.events[request];
  if (!asking || asked?.by !== toBase64url(member) || !isRenewing(identity, asked)) {
    throw new ProtocolError('bad-argument', 'request');
  }
  const holders = asked.holders.map((id) => holderOf(core, log, id));
  const key = await keyByParts(core, log, asked);
  const shares = await splitVaultKey(key, holders.length, asked.quorum);
  key.fill(0);
  const context = {
    organisation,
    caseId: report.caseId,
    commitment: report.vault.commitment,
    request: asking.hash,
    by: member,
  };
  const data = sealRenewal(shares, holders, context, request, means.entropy);
  for (const share of shares) share.fill(0);
  await appendWithMerge(core, log, {
    key: `vault-renewed ${request}`,
    draft: (current) => draftOf(current, request, data),
  });
};

/** Null once it was made, or once a colleague's splitting took the place of the one whose parts we have. */
const draftOf = (log: CaseLog, request: number, data: Uint8Array): LogEventDraft | null => {
  const { identity } = namesOf(log);
  const asked = identity.renewals.find(({ sequence }) => sequence === request);
  const counts = asked !== undefined && isRenewing(identity, asked) && hasQuorum(identity, asked);
  return counts ? { type: 'vault-renewed', data } : null;
};

const holderOf = ({ rosters }: DeskCore, log: CaseLog, id: string): RenewalHolder => {
  const member = memberIdOf(id);
  refuseExcluded(namesOf(log).report, member);
  const ready = rosters.current().ready.find((key) => key.member.id === id);
  if (ready === undefined) throw new ProtocolError('no-reader');
  return { member, publicKey: ready.publicKey };
};
