import { readNewEpoch } from '../protocol/client/epoch-event.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import type { CaseLog } from './case-log.ts';
import { type DeskCore, logOf, reviewerIds } from './desk-core.ts';
import { wasLetIn } from './hand-team-on.ts';
import { readLog } from './read-log.ts';
import { turnEpoch } from './turn-epoch.ts';

/** Gives the team a new secret once somebody who had it is no longer a reviewer of the roster. */
export const turnTeam = async (core: DeskCore): Promise<void> => {
  const log = logOf(core, core.teamId() ?? '');
  if (log === undefined) return;
  await core.rosters.readAll();
  if (core.rosters.former().length === 0) return;
  await log.inTurn(async () => {
    await readLog(core, log);
    if (log.fault === null) await turnEpoch(core, log, (current) => membersDue(core, current));
  });
};

/** Who shall have the next secret of the team; null where nobody has this one who should not. */
const membersDue = (core: DeskCore, log: CaseLog): readonly string[] | null => {
  const { rosters, member } = core;
  const isDue = rosters.former().some(({ id }) => hasTeam(core, log, id));
  if (!isDue || !hasTeam(core, log, toBase64url(member))) return null;
  return reviewerIds(core).filter((id) => hasTeam(core, log, id));
};

/** Whether a member has the current secret: named when it was made, or let in since; at first, founded with. */
const hasTeam = ({ rosters }: DeskCore, log: CaseLog, member: string): boolean => {
  const { events } = log.chain;
  const turned = events.findLastIndex(({ header }) => header.type === 'epoch');
  const since = turned < 0 ? log : { ...log, chain: { ...log.chain, events: events.slice(turned) } };
  const opened = events[Math.max(turned, 0)];
  if (opened === undefined) return false;
  const isNamed =
    turned < 0
      ? rosters.names(opened.header.roster, member)
      : readNewEpoch(opened.data).members.includes(member);
  return isNamed || opened.header.author === member || wasLetIn(since, member);
};
