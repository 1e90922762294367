import { checkAgainstSeen } from '../protocol/client/log-chain.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { CallError } from './call-error.ts';
import type { CaseLog } from './case-log.ts';
import { checkMessages } from './check-messages.ts';
import { checkNewParts } from './check-new-parts.ts';
import { compareDigests } from './compare-digests.ts';
import { type DeskCore, logOf } from './desk-core.ts';
import { dropIfGone } from './drop-case.ts';
import { meetEntrant } from './entrant.ts';
import { extendByOne } from './extend-by-one.ts';
import { forgetCase } from './forget-case.ts';
import { deletionOf } from './known-deletions.ts';
import { rememberHead } from './remember-head.ts';
import { showCard } from './show-card.ts';
import { understand } from './understand.ts';

/**
 * Reads what is new in a log. What does not stand is not thrown but kept as the log's `fault`, told as a warning,
 * and everything before it stays readable; a case that its log says is ours no longer is dropped. Rejects only when a
 * call fails, and with `case-deleted`, forgetting the case,
 * where the team's log proves that two reviewers agreed to delete it. Call it in the log's turn.
 */
export const readLog = async (core: DeskCore, log: CaseLog): Promise<void> => {
  const before = log.chain.events.length;
  log.fault = await faultOf(core, log, () => readToEnd(core, log));
  log.fault ??= await faultOf(core, log, () => checkSeen(core, log));
  understand(core, log);
  if (dropIfGone(core, log)) return;
  // Before its log says that it is ours, a case that was offered leaves nothing here.
  if (core.ring.keysOf(log.id, 0) === undefined || core.gone.has(log.id)) return;
  if ((log.state.access?.withoutEffect ?? []).length > 0)
    core.warnings.add({ code: 'no-say', place: 'case', subject: log.id });
  rememberHead(core, log);
  if (log.chain.events.length > before) {
    checkMessages(core, log, before);
    checkNewParts(core, log);
    showCard(core, log);
  }
  if (log.shut !== null) core.warnings.add({ code: 'shut-out', place: 'case', subject: log.id });
  compareDigests(core, log);
  if (log.chain.events.length > before || log.fault !== null) core.changed();
};

const faultOf = async (
  core: DeskCore,
  log: CaseLog,
  check: () => Promise<void> | void,
): Promise<ProtocolError | null> => {
  try {
    await check();
    return null;
  } catch (error) {
    // Where the log goes on without us is told once it is known whether we were meant to follow.
    if (log.shut !== null && error instanceof ProtocolError) return error;
    return core.warnings.addRefusal(error, 'case', log.id);
  }
};

const readToEnd = async (core: DeskCore, log: CaseLog): Promise<void> => {
  log.shut = null;
  for (let more = true; more; ) {
    const from = log.chain.events.length;
    const { length, events } = await core.means.api.eventsFrom(log.first.log, from);
    if (length === 0) await refuseDeleted(core, log);
    if (length < from) throw new ProtocolError('log-rolled-back');
    if (length > from && events.length === 0) throw new ProtocolError('log-gap');
    for (const sealed of events) await extendByOne(core, log, sealed);
    if (from === 0) await meetEntrant(core, log);
    more = log.chain.events.length < length;
  }
};

/** Where the server has nothing of a case that we have seen: whether that is because two agreed to delete it. */
export const refuseDeleted = async (core: DeskCore, log: CaseLog): Promise<void> => {
  const team = logOf(core, core.teamId() ?? '');
  if (team === undefined || log.id === team.id) return;
  const seen = core.memory.content.logs.get(log.id)?.head.sequence ?? -1;
  await team.inTurn(() => readLog(core, team));
  const known = deletionOf(core, log.id);
  // Whoever saw more than the deletion knew of was robbed of it.
  if (known === undefined || known.lastSequence < seen) return;
  forgetCase(core, log.id);
  throw new CallError('case-deleted');
};

const checkSeen = ({ memory }: DeskCore, log: CaseLog): void => {
  const seen = memory.content.logs.get(log.id);
  if (seen !== undefined) checkAgainstSeen(log.chain, seen.head);
};
