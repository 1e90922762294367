import { isCurrent, type PartsRequest } from '../casefile/identity-state.ts';
import { aroundOf } from '../casefile/vault-around.ts';
import { faultOfPlan } from '../casefile/vault-generation.ts';
import { refuseExcluded } from '../protocol/client/first-report.ts';
import type { LogEventDraft } from '../protocol/client/seal-log-event.ts';
import { identityQuorumOf } from '../protocol/client/vault.ts';
import { sealHandOver } from '../protocol/client/vault-hand-over.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { memberIdOf } from '../protocol/ids.ts';
import { appendWithMerge } from './append-with-merge.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { namesOf, ownPart } from './parts-of-key.ts';

/**
 * Hands our part of the vault's key to the colleague whose request, to see names or for new parts, stands at this
 * sequence. Call it in the log's turn. Throws `bad-argument` for a request that is not there, overtaken, our own, of somebody
 * who may not decide about the case, or against the rules for new parts, `excluded-reader`, `no-reader` when the asker cannot receive, and `vault-below-quorum` when we
 * hold no part.
 */
export const shareNames = (core: DeskCore, log: CaseLog, request: number): Promise<void> =>
  appendWithMerge(core, log, {
    key: `vault-share ${request}`,
    draft: (current) => draftOf(core, current, request),
  });

const draftOf = (core: DeskCore, log: CaseLog, request: number): LogEventDraft | null => {
  const { organisation, member, rosters, means } = core;
  const asked = requestAt(core, log, request);
  const asking = log.chain.events[request];
  const { report } = namesOf(log);
  const me = toBase64url(member);
  if (!asking || asked.by === me) throw new ProtocolError('bad-argument', 'request');
  if (asked.sharedBy.includes(me)) return null;
  const asker = memberIdOf(asked.by);
  refuseExcluded(report, asker);
  const recipient = rosters.current().ready.find((key) => key.member.id === asked.by);
  if (recipient === undefined) throw new ProtocolError('no-reader');
  const part = ownPart(core, log, asked.generation);
  if (part === null) throw new ProtocolError('vault-below-quorum', 'no part');
  const context = {
    organisation,
    caseId: report.caseId,
    commitment: report.vault.commitment,
    request: asking.hash,
    from: member,
    to: asker,
  };
  const data = sealHandOver(part, context, request, recipient.publicKey, means.entropy);
  return { type: 'vault-share', data };
};

/** A request that may take parts. New parts are looked at once more, by the roster that we see today. */
const requestAt = (core: DeskCore, log: CaseLog, sequence: number): PartsRequest => {
  const { identity } = namesOf(log);
  const isAt = (request: PartsRequest): boolean => request.sequence === sequence;
  const renewal = identity.renewals.find(isAt);
  const asked = renewal ?? identity.requests.find(isAt);
  const { onCase } = aroundOf(log.state);
  if (asked === undefined || !isCurrent(identity, asked) || !onCase.includes(asked.by))
    throw new ProtocolError('bad-argument', 'request');
  if (renewal !== undefined) {
    const floor = identityQuorumOf(core.rosters.current().roster.document.policy);
    const fault = renewal.fault ?? faultOfPlan(renewal, aroundOf(log.state), floor);
    if (fault !== null || renewal.madeAt !== null) throw new ProtocolError('bad-argument', 'new parts');
  }
  return asked;
};
