import { checkAgainstSeen } from '../protocol/client/log-chain.ts';
import { ProtocolError } from '../protocol/errors.ts';
import type { CaseLog } from './case-log.ts';
import { checkMessages } from './check-messages.ts';
import { checkNewParts } from './check-new-parts.ts';
import { compareDigests } from './compare-digests.ts';
import type { DeskCore } from './desk-core.ts';
import { dropIfGone } from './drop-case.ts';
import { extendByOne } from './extend-by-one.ts';
import { rememberHead } from './remember-head.ts';
import { showCard } from './show-card.ts';
import { understand } from './understand.ts';

/**
 * Reads what is new in a log. What does not stand is not thrown but kept as the log's `fault`, told as a warning,
 * and everything before it stays readable; a case that its log says is ours no longer is dropped. Rejects only when a
 * call fails. Call it in the log's turn.
 */
export const readLog = async (core: DeskCore, log: CaseLog): Promise<void> => {
  const before = log.chain.events.length;
  log.fault = await faultOf(core, log, () => readToEnd(core, log));
  log.fault ??= await faultOf(core, log, () => checkSeen(core, log));
  if (log.chain.events.length > before || log.shut !== null) understand(core, log);
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
    if (length < from) throw new ProtocolError('log-rolled-back');
    if (length > from && events.length === 0) throw new ProtocolError('log-gap');
    for (const sealed of events) await extendByOne(core, log, sealed);
    more = log.chain.events.length < length;
  }
};

const checkSeen = ({ memory }: DeskCore, log: CaseLog): void => {
  const seen = memory.content.logs.get(log.id);
  if (seen !== undefined) checkAgainstSeen(log.chain, seen.head);
};
