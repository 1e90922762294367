import { type CaseDeletion, encodeCaseDeletion } from '../casefile/case-deletion.ts';
import type { DeletionProposal } from '../casefile/eyes-state.ts';
import { readAnswer } from '../protocol/client/answer-event.ts';
import { headToken, logWritePair, slotToken } from '../protocol/client/case-secret.ts';
import { headOf } from '../protocol/client/log-chain.ts';
import { statementOf } from '../protocol/client/log-statement.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { eventHash } from '../protocol/log-append.ts';
import { type LogDeletion, signDeletion, tombstoneOf } from '../protocol/log-deletion.ts';
import { appendWithMerge } from './append-with-merge.ts';
import { CallError } from './call-error.ts';
import type { CaseLog } from './case-log.ts';
import { type DeskCore, logOf } from './desk-core.ts';
import { forgetCase } from './forget-case.ts';
import { readLog } from './read-log.ts';

/**
 * Carries out a deletion to which two agreed: first the record in the team's log, then the removal at the server, then
 * here. Each step may be done again, by any desk on the case, after a crash. Call it in the log's turn. Throws
 * `bad-argument` where two did not agree, the log's fault, and `CallError`.
 */
export const deleteCase = async (core: DeskCore, log: CaseLog): Promise<void> => {
  for (let seen = -1; ; ) {
    await readLog(core, log);
    if (log.fault !== null) throw log.fault;
    const { deletion } = log.state.eyes;
    if (deletion === null || deletion.agreed === null) throw new ProtocolError('bad-argument', 'not agreed');
    // Refused as moved, yet nothing came in between: a server that answers so would keep us here for ever.
    if (seen === log.chain.events.length) throw new CallError('head-moved');
    seen = log.chain.events.length;
    await record(core, log, deletion, deletion.agreed.sequence);
    // Whatever else hangs on a case outside its log is removed here, while its keys are still at hand.
    if ((await core.means.api.deleteCase(log.first.log, removalOf(core, log))) === 'deleted') break;
  }
  forgetCase(core, log.id);
};

const record = async (
  core: DeskCore,
  log: CaseLog,
  { sequence }: DeletionProposal,
  agreement: number,
): Promise<void> => {
  const team = logOf(core, core.teamId() ?? '');
  const head = headOf(log.chain);
  if (team === undefined || head === null) throw new ProtocolError('not-on-case', 'team');
  const deletion: CaseDeletion = {
    version: 1,
    tombstone: toBase64url(tombstoneOf(log.first.log)),
    head: { sequence: head.sequence, hash: toBase64url(head.hash) },
    proposed: await statement(core, log, sequence),
    agreed: await statement(core, log, agreement),
  };
  const isRecorded = (): boolean =>
    core.team.events.some(
      (event) => event.type === 'case-deleted' && JSON.stringify(event.deletion) === JSON.stringify(deletion),
    );
  await team.inTurn(async () => {
    if (team.chain.events.length === 0) await readLog(core, team);
    await appendWithMerge(core, team, {
      key: `case-deleted ${JSON.stringify(deletion)}`,
      draft: () => (isRecorded() ? null : { type: 'case-deleted', data: encodeCaseDeletion(deletion) }),
    });
  });
};

/** An event of the log as its author signed it; the server gives it once more, and it must be the one we verified. */
const statement = async (core: DeskCore, log: CaseLog, sequence: number): Promise<string> => {
  const event = log.chain.events[sequence];
  const [sealed] = (await core.means.api.eventsFrom(log.first.log, sequence)).events;
  const keys = event && core.ring.keysOf(log.id, event.header.epoch);
  if (!event || !sealed || !keys || !equalBytes(eventHash(sealed), event.hash)) {
    throw new ProtocolError('log-forked', 'statement');
  }
  return toBase64url(statementOf(keys, sequence, sealed));
};

const removalOf = ({ ring }: DeskCore, { chain, first, id }: CaseLog): LogDeletion => {
  const slotTokens = chain.events
    .filter(({ header }) => header.type === 'answer')
    .map(({ header, data }) => {
      const keys = ring.keysOf(id, header.epoch);
      if (keys === undefined) throw new ProtocolError('not-on-case');
      return slotToken(keys, readAnswer(data).index);
    });
  const write = logWritePair(chain.keys);
  const deletion = {
    sequence: chain.events.length - 1,
    writeKey: write.publicKey,
    headToken: headToken(first.log, first.secret),
    slotTokens,
  };
  return signDeletion(first.log, deletion, write.secretKey);
};
