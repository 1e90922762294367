import { foldTeam, type TeamEvent } from '../casefile/team-state.ts';
import type { LogEvent } from '../protocol/client/log-event.ts';
import { ProtocolError } from '../protocol/errors.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { personOf } from './former-ids.ts';
import { teamEventOf } from './team-event-of.ts';

/** The same for the team's log as `understand` does for a case. */
export const understandTeam = (core: DeskCore, log: CaseLog): void => {
  const fresh = log.chain.events.slice(core.team.events.length);
  if (fresh.length === 0) return;
  const events = [...core.team.events, ...fresh.map((event) => meaningOf(core, log, event))];
  core.team = { events, state: foldTeam(events) };
};

/** What a later release wrote is no fault: it is shown as it is. */
const meaningOf = (core: DeskCore, log: CaseLog, event: LogEvent): TeamEvent => {
  try {
    return teamEventOf(event, {
      organisation: core.organisation,
      keyOf: core.rosters.authorKeys,
      personOf: (author) => personOf(core.rosters, author),
      eventAt: (sequence) => log.chain.events[sequence],
    });
  } catch (error) {
    const isLater = error instanceof ProtocolError && error.code === 'newer-version';
    if (!isLater) core.warnings.addRefusal(error, 'team', log.id);
    const { sequence, time, author, type } = event.header;
    return { type: 'unknown', rawType: type, sequence, time, author, data: event.data };
  }
};
