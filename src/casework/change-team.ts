import { encodeTeamChange, type TeamChange } from '../casefile/team-content.ts';
import { changesNothing } from '../casefile/team-state.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { appendWithMerge, type Intent } from './append-with-merge.ts';
import { type DeskCore, logOf } from './desk-core.ts';
import { readLog } from './read-log.ts';

/**
 * Writes a change into the team's log, after those of colleagues: of two that change the same thing at once, both stay
 * in the log and the later one counts. Throws `not-on-case` before we were given the team's log.
 */
export const changeTeam = async (core: DeskCore, change: TeamChange): Promise<void> => {
  const data = encodeTeamChange(change);
  await addToTeam(core, {
    key: `team ${JSON.stringify(change)}`,
    draft: () => (changesNothing(core.team.state, change) ? null : { type: change.type, data }),
  });
};

/** Adds to the team's log, once it was read. Throws `not-on-case` before we were given it. */
export const addToTeam = async (core: DeskCore, intent: Intent): Promise<void> => {
  const id = core.teamId();
  const log = id === null ? undefined : logOf(core, id);
  if (log === undefined) throw new ProtocolError('not-on-case', 'team');
  await log.inTurn(async () => {
    if (log.chain.events.length === 0) await readLog(core, log);
    await appendWithMerge(core, log, intent);
  });
};

/** Reads what is new in the team's log, when the list of cards says that something is. */
export const readTeam = async (core: DeskCore): Promise<void> => {
  const id = core.teamId();
  const log = id === null ? undefined : logOf(core, id);
  if (log === undefined || !core.teamNews) return;
  await log.inTurn(() => readLog(core, log));
  core.teamNews = false;
};

/** Reads the team's log to its end now, whatever the list of cards says: before anything leaves by what stands in it. */
export const readTeamNow = async (core: DeskCore): Promise<void> => {
  core.teamNews = true;
  await readTeam(core);
};
