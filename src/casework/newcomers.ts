import type { RosterMember } from '../protocol/roster-document.ts';
import { type DeskCore, logOf } from './desk-core.ts';
import { wasHandedTeam } from './hand-team-on.ts';
import { readLog } from './read-log.ts';

/** Reviewers whom the roster named only after the team was founded, and whom nobody has handed it. */
export const newcomers = async (core: DeskCore): Promise<readonly RosterMember[]> => {
  const id = core.teamId();
  const log = id === null ? undefined : logOf(core, id);
  if (log === undefined) return [];
  return log.inTurn(async () => {
    await readLog(core, log);
    const founded = log.chain.events[0]?.header;
    if (founded === undefined) return [];
    await core.rosters.readAll();
    const { members } = core.rosters.current().roster.document;
    return members.filter(
      (member) =>
        member.role === 'reviewer' &&
        !core.rosters.names(founded.roster, member.id) &&
        !wasHandedTeam(log, member.id),
    );
  });
};
