import { checkAgainstSeen, extendLog } from '../protocol/client/log-chain.ts';
import { ProtocolError } from '../protocol/errors.ts';
import type { CaseLog } from './case-log.ts';
import { checkMessages } from './check-messages.ts';
import { checkNewParts } from './check-new-parts.ts';
import { compareDigests } from './compare-digests.ts';
import type { DeskCore } from './desk-core.ts';
import { refreshRoster } from './refresh-roster.ts';
import { rememberHead } from './remember-head.ts';
import { showCard } from './show-card.ts';
import { understand } from './understand.ts';

/**
 * Reads what is new in a log. What does not stand is not thrown but kept as the log's `fault`, told as a warning,
 * and everything before it stays readable. Rejects only when a call fails. Call it in the log's turn.
 */
export const readLog = async (core: DeskCore, log: CaseLog): Promise<void> => {
  const before = log.chain.events.length;
  log.fault = await faultOf(core, log, () => readToEnd(core, log));
  log.fault ??= await faultOf(core, log, () => checkSeen(core, log));
  rememberHead(core, log);
  if (log.chain.events.length > before) {
    understand(core, log);
    checkMessages(core, log, before);
    checkNewParts(core, log);
    showCard(core, log);
  }
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
    return core.warnings.addRefusal(error, 'case', log.id);
  }
};

const readToEnd = async (core: DeskCore, log: CaseLog): Promise<void> => {
  for (let more = true; more; ) {
    const from = log.chain.events.length;
    const { length, events } = await core.means.api.eventsFrom(log.first.log, from);
    if (length < from) throw new ProtocolError('log-rolled-back');
    if (length > from && events.length === 0) throw new ProtocolError('log-gap');
    for (const sealed of events) await extend(core, log, sealed);
    more = log.chain.events.length < length;
  }
};

/** Adds one event. An author unknown so far may stand in a roster that is newer, or older, than those read. */
const extend = async (core: DeskCore, log: CaseLog, sealed: Uint8Array): Promise<void> => {
  try {
    extendNow(core, log, sealed);
  } catch (error) {
    if (!(error instanceof ProtocolError) || error.code !== 'unknown-author') throw error;
    await lookFurther(core);
    extendNow(core, log, sealed);
  }
};

const lookFurther = async (core: DeskCore): Promise<void> => {
  await refreshRoster(core);
  try {
    await core.rosters.readAll();
  } catch (error) {
    core.warnings.addRefusal(error, 'roster', '');
  }
};

const extendNow = ({ organisation, rosters, ring }: DeskCore, log: CaseLog, sealed: Uint8Array): void => {
  const secretOf = (epoch: number): ReturnType<typeof ring.keysOf> => ring.keysOf(log.id, epoch);
  const longer = extendLog(log.chain, [sealed], organisation, rosters.authorKeys, secretOf);
  const header = longer.events.at(-1)?.header;
  // The event names the roster under which its author wrote: that one must name the author too.
  if (header && !rosters.names(header.roster, header.author)) throw new ProtocolError('unknown-author');
  log.chain = longer;
};

const checkSeen = ({ memory }: DeskCore, log: CaseLog): void => {
  const seen = memory.content.logs.get(log.id);
  if (seen !== undefined) checkAgainstSeen(log.chain, seen.head);
};
