import { hasGivenPart, lockOf } from '../../casefile/files/originals-state.ts';
import { aroundOf } from '../../casefile/vault-around.ts';
import { refuseExcluded } from '../../protocol/client/first-report.ts';
import type { LogEventDraft } from '../../protocol/client/seal-log-event.ts';
import { sealHandOver } from '../../protocol/client/vault-hand-over.ts';
import { fromBase64url, toBase64url } from '../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import { memberIdOf } from '../../protocol/ids.ts';
import { appendWithMerge } from '../append-with-merge.ts';
import type { CaseLog } from '../case-log.ts';
import { type DeskCore, isOwnId } from '../desk-core.ts';
import { refuseConflicted } from '../work-on-case.ts';
import { ownPartOf } from './original-parts.ts';

/**
 * Hands our part of the key of a file to the colleague whose request stands at this sequence. Call it in the log's turn.
 * Throws `bad-argument` for a request that is not there, our own, or of somebody who may not decide about the case,
 * `excluded-reader`, `no-reader` when the asker cannot receive, `vault-below-quorum` when we hold no part, and what
 * `ownPartOf` throws for one that belongs elsewhere.
 */
export const shareOriginal = async (core: DeskCore, log: CaseLog, request: number): Promise<void> => {
  refuseConflicted(log, toBase64url(core.member));
  await appendWithMerge(core, log, {
    key: `original-share ${request}`,
    draft: (current) => draftOf(core, current, request),
  });
};

const draftOf = (core: DeskCore, log: CaseLog, request: number): LogEventDraft | null => {
  const { organisation, member, rosters, means } = core;
  const { originals, files } = log.state;
  const asked = originals.find(({ sequence }) => sequence === request);
  const asking = log.chain.events[request];
  const report = log.filed?.report;
  const lock = asked && lockOf(files, asked.item);
  if (!asked || !asking || !report || !lock || isOwnId(core, asked.by))
    throw new ProtocolError('bad-argument', 'request');
  if (!aroundOf(log.state).onCase.includes(asked.by)) throw new ProtocolError('bad-argument', 'asker');
  if (hasGivenPart(asked, toBase64url(member))) return null;
  const asker = memberIdOf(asked.by);
  refuseExcluded(report, asker);
  const recipient = rosters.current().ready.find((key) => key.member.id === asked.by);
  if (recipient === undefined) throw new ProtocolError('no-reader');
  const part = ownPartOf(core, log, asked.item, lock);
  if (part === null) throw new ProtocolError('vault-below-quorum', 'no part');
  const context = {
    organisation,
    caseId: log.first.log,
    commitment: fromBase64url(lock.commitment),
    request: asking.hash,
    from: member,
    to: asker,
  };
  const data = sealHandOver(part, context, request, recipient.publicKey, means.entropy);
  return { type: 'original-share', data };
};
