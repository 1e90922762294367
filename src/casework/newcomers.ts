import { toBase64url } from '../protocol/encoding/base64url.ts';
import type { RosterMember } from '../protocol/roster-document.ts';
import type { CaseLog } from './case-log.ts';
import { type DeskCore, logOf } from './desk-core.ts';
import { wasLetIn } from './hand-team-on.ts';
import { readLog } from './read-log.ts';

/**
 * Reviewers whom the roster named only after the team was founded, and whom nobody has let in; who stands under new keys
 * waits for each who was there before, for each may have other cases of theirs.
 */
export const newcomers = async (core: DeskCore): Promise<readonly RosterMember[]> => {
  const id = core.teamId();
  const log = id === null ? undefined : logOf(core, id);
  if (log === undefined) return [];
  await log.inTurn(() => readLog(core, log));
  const founded = log.chain.events[0]?.header;
  if (founded === undefined) return [];
  const me = toBase64url(core.member);
  const unknown = core.rosters
    .current()
    .roster.document.members.filter(
      (member) =>
        member.role === 'reviewer' &&
        member.id !== me &&
        member.id !== founded.author &&
        !wasLetIn(log, member.id, member.replaces === null ? undefined : me),
    );
  if (unknown.length === 0) return [];
  await core.rosters.readAll();
  return unknown.filter(
    (member) => !core.rosters.names(founded.roster, member.id) && isAwaited(core, log, member, me),
  );
};

/** Who came after somebody's keys were replaced shares no case with them: for those, one colleague is enough. */
const isAwaited = (
  { rosters }: DeskCore,
  log: CaseLog,
  { id, replaces }: RosterMember,
  me: string,
): boolean => (replaces !== null && rosters.together(me, replaces)) || !wasLetIn(log, id);
