import { encodeTeamOpening } from '../casefile/team-event.ts';
import { type LogKeys, teamIdOf } from '../protocol/client/case-secret.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { memberOf } from '../protocol/roster.ts';
import { appendWithMerge } from './append-with-merge.ts';
import type { CaseLog } from './case-log.ts';
import { type DeskCore, logOf } from './desk-core.ts';
import { handTeamOn, wasLetIn } from './hand-team-on.ts';
import { readLog } from './read-log.ts';

/**
 * The first reviewer of the roster founds the team where nobody has, and hands it to every reviewer of the roster under
 * which it was founded. Its secret follows from the founder's seed: whatever breaks off goes on at the next sign-in,
 * and two devices found the same team.
 */
export const foundTeam = async (core: DeskCore): Promise<void> => {
  const secret = core.teamSecret.slice() as typeof core.teamSecret;
  const keys: LogKeys = { log: teamIdOf(core.organisation, secret), epoch: 0, secret };
  // Another device of ours may have taken the team over since we read the ring.
  if (core.ring.team() === undefined) await core.ring.reload();
  const team = core.ring.team();
  if (team === undefined) {
    if (!isFirstReviewer(core) || (await hasTeam(core))) return;
    await core.ring.keep(keys);
  } else if (!equalBytes(team.log, keys.log)) return;
  const log = logOf(core, toBase64url(keys.log));
  await log?.inTurn(() => complete(core, log));
};

const isFirstReviewer = ({ rosters, member }: DeskCore): boolean => {
  const { members } = rosters.current().roster.document;
  return members.find(({ role }) => role === 'reviewer')?.id === toBase64url(member);
};

/** Whoever has the team publishes a digest at sign-in. Then it is for a colleague to hand it to us. */
const hasTeam = async ({ means, rosters }: DeskCore): Promise<boolean> =>
  (await means.api.digests()).some(
    ({ member }) => memberOf(rosters.current().roster, toBase64url(member)) !== undefined,
  );

const complete = async (core: DeskCore, log: CaseLog): Promise<void> => {
  await readLog(core, log);
  if (log.fault !== null) return;
  await appendWithMerge(core, log, {
    key: 'team',
    draft: ({ chain }) => (chain.events.length > 0 ? null : { type: 'team', data: encodeTeamOpening() }),
  });
  const founded = log.chain.events[0]?.header;
  if (founded === undefined) return;
  const { keys, roster } = core.rosters.current();
  if (founded.roster !== toBase64url(roster.hash)) await core.rosters.readAll();
  for (const { id, role } of roster.document.members) {
    const key = keys.get(id);
    const isMeant = role === 'reviewer' && id !== founded.author && core.rosters.names(founded.roster, id);
    if (isMeant && key !== undefined && !wasLetIn(log, id)) await handTeamOn(core, log, key);
  }
};
