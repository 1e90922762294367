import type { CaseEvent } from '../casefile/case-event.ts';
import { foldCase } from '../casefile/case-state.ts';
import { type FiledReport, filedReport } from '../protocol/client/filed-event.ts';
import type { LogChain } from '../protocol/client/log-chain.ts';
import type { LogEvent } from '../protocol/client/log-event.ts';
import { caseEventOf } from './case-event-of.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { refuseStranger } from './entrant.ts';
import { sourceOf } from './event-source.ts';
import { understandTeam } from './understand-team.ts';

/**
 * Turns the events of a case log that are new into what they mean, and folds them. One that makes no sense is told,
 * marked as damage, and stands as an unknown one.
 */
export const understand = (core: DeskCore, log: CaseLog): void => {
  if (log.id === core.teamId()) {
    understandTeam(core, log);
    return;
  }
  const fresh = log.chain.events.slice(log.events.length);
  if (fresh.length === 0 && log.shut === null) return;
  log.events = [...log.events, ...fresh.map((event) => meaningOf(core, log, event))];
  const shut = log.shut === null ? [] : [meaningOf(core, log, log.shut)];
  log.state = foldCase([...log.events, ...shut]);
};

const readFiled = (core: DeskCore, chain: LogChain): FiledReport => {
  const filed = filedReport(chain, core.organisation, core.rosters.authorKeys);
  refuseStranger(core, filed.report);
  return filed;
};

const meaningOf = (core: DeskCore, log: CaseLog, event: LogEvent): CaseEvent => {
  try {
    log.filed ??= readFiled(core, log.chain);
    const upTo = event.header.sequence + 1;
    const named = (): readonly string[] => log.chain.events.slice(0, upTo).map(({ header }) => header.roster);
    return caseEventOf(event, sourceOf(core, log, log.filed, named));
  } catch (error) {
    log.damage = core.warnings.addRefusal(error, 'case', log.id);
    const { sequence, time, author, type } = event.header;
    return { type: 'unknown', rawType: type, sequence, time, author };
  }
};
