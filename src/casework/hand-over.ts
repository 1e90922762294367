import { hasConflict, isOnCase } from '../casefile/access-state.ts';
import { ProtocolError } from '../protocol/errors.ts';
import type { CaseLog } from './case-log.ts';
import type { HandedOver } from './desk.ts';
import { type DeskCore, logOf } from './desk-core.ts';
import { formerIdsOf } from './former-ids.ts';
import { giveAccess, recipientOf } from './give-access.ts';
import { giveAllEpochs } from './give-grant.ts';
import { noteLetIn } from './hand-team-on.ts';
import { readLog } from './read-log.ts';
import { unlessDeleted } from './unless-deleted.ts';

/**
 * Hands a newcomer the team's log and, where they replace somebody under new keys, all cases of ours which that person
 * had. A deliberate act of a colleague who met them: a root that names a stranger as somebody's replacement opens
 * nothing by itself. Throws `unknown-author` for who is no reviewer, `no-reader` where they have no intake key.
 */
export const handOver = async (core: DeskCore, member: string): Promise<HandedOver> => {
  const to = recipientOf(core, member);
  const team = logOf(core, core.teamId() ?? '');
  if (team === undefined) throw new ProtocolError('not-on-case', 'team');
  await team.inTurn(async () => {
    await readLog(core, team);
    if (team.fault !== null) throw team.fault;
    await giveAllEpochs(core, team.id, to);
  });
  const handed = await handCases(core, member);
  // Last: who was cut off before sees that there is still something to do.
  await team.inTurn(() => noteLetIn(core, team, member));
  return handed;
};

const handCases = async (core: DeskCore, member: string): Promise<HandedOver> => {
  await core.rosters.readAll();
  const before = formerIdsOf(core.rosters, member);
  const handed = { cases: 0, leftOut: 0 };
  if (before.length === 0) return handed;
  for (const id of core.ring.cases()) {
    const log = logOf(core, id);
    await unlessDeleted(async () => {
      const outcome = await log?.inTurn(() => handCase(core, log, member, before));
      if (outcome === 'given') handed.cases += 1;
      if (outcome === 'left-out') handed.leftOut += 1;
    });
  }
  return handed;
};

/**
 * What that person had, when they left the team or before: not a case that they left, or that was taken from them for
 * another reason.
 */
const handCase = async (
  core: DeskCore,
  log: CaseLog,
  member: string,
  before: readonly string[],
): Promise<'given' | 'left-out' | 'not-theirs'> => {
  await readLog(core, log);
  const { access } = log.state;
  if (core.gone.has(log.id)) return 'not-theirs';
  if (access === null) return 'left-out';
  const had = (id: string): boolean =>
    isOnCase(access, id) || access.departed.findLast((gone) => gone.member === id)?.how === 'left-team';
  if (!before.some(had)) return 'not-theirs';
  const isLeftOut = [member, ...before].some((id) => access.excluded.includes(id) || hasConflict(access, id));
  if (isLeftOut || log.fault !== null) return 'left-out';
  await giveAccess(core, log, member, false);
  return 'given';
};
