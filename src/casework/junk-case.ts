import { ProtocolError } from '../protocol/errors.ts';
import type { CaseLog } from './case-log.ts';
import { type DeskCore, isOwnId } from './desk-core.ts';
import { readLog } from './read-log.ts';
import { workOnCase } from './work-on-case.ts';

const MOST_REASON_CHARACTERS = 2_000;

/**
 * Agrees to a colleague's word that a case is junk, and closes it. Where a former try was cut off in between, it only closes.
 * Call it in the log's turn. Throws `bad-argument` where nobody else proposed it or the case is frozen, the log's fault, and `CallError`.
 */
export const agreeToJunk = async (core: DeskCore, log: CaseLog): Promise<void> => {
  await readLog(core, log);
  if (log.state.life?.frozen != null) throw new ProtocolError('bad-argument', 'frozen');
  if (log.state.triage?.junk == null) {
    await workOnCase(core, log, { type: 'agreed', content: { proposal: proposalIn(log, true, core) } });
  }
  const junk = log.state.triage?.junk ?? null;
  if (junk === null) throw new ProtocolError('bad-argument', 'not agreed');
  const reason = `${junk.pattern}: ${junk.reason}`.slice(0, MOST_REASON_CHARACTERS).toWellFormed();
  await workOnCase(core, log, { type: 'closed', content: { reason } });
};

/** Says that a case is no junk, or takes the word back. Throws `bad-argument` where nobody proposed it. */
export const declineJunk = async (core: DeskCore, log: CaseLog): Promise<void> => {
  await readLog(core, log);
  await workOnCase(core, log, { type: 'declined', content: { proposal: proposalIn(log, false, core) } });
};

const proposalIn = ({ state }: CaseLog, byOthersOnly: boolean, core: DeskCore): number => {
  const found = state.triage?.proposals.find(({ about }) => about === 'junk');
  const isOwn = found !== undefined && isOwnId(core, found.decision.by);
  if (found === undefined || (byOthersOnly && isOwn)) throw new ProtocolError('bad-argument', 'junk');
  return found.decision.sequence;
};
