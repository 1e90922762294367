import type { CaseLog } from './case-log.ts';
import { deleteCase } from './delete-case.ts';
import { type DeskCore, logOf } from './desk-core.ts';
import { forgetCase } from './forget-case.ts';
import { deletionOf, needsOlderRosters } from './known-deletions.ts';
import { readLog } from './read-log.ts';
import { unlessDeleted } from './unless-deleted.ts';

/**
 * Takes in what the team's log says of deleted cases: forgets them, or finishes what a colleague began. A case that is
 * gone without such a record is told: nobody but two reviewers may make one vanish.
 */
export const settleDeletions = async (core: DeskCore, isFirst: boolean): Promise<void> => {
  if (needsOlderRosters(core)) await core.rosters.readAll();
  for (const id of core.ring.cases()) {
    const log = logOf(core, id);
    if (log === undefined) continue;
    const isGone = isFirst && core.memory.content.logs.has(id) && !core.cards.has(id);
    if (!isGone && deletionOf(core, id) === undefined) continue;
    await unlessDeleted(() => log.inTurn(() => finish(core, log)));
  }
  await lookForVanished(core);
};

const finish = async (core: DeskCore, log: CaseLog): Promise<void> => {
  await readLog(core, log);
  // A record that a later message of the person has overtaken deletes nothing.
  const isAgreed = log.state.eyes.deletion !== null && log.state.eyes.deletion.agreed !== null;
  if (log.fault === null && isAgreed && deletionOf(core, log.id) !== undefined) await deleteCase(core, log);
};

/** Cases that we saw before, and to which the server has no keys of ours any more. */
const lookForVanished = async (core: DeskCore): Promise<void> => {
  const { memory, ring } = core;
  const isUnknown = (id: string): boolean => ring.epochsOf(id).length === 0 && id !== core.teamId();
  if ([...memory.content.logs.keys()].some(isUnknown)) await ring.reload();
  for (const [id, { head }] of [...memory.content.logs]) {
    if (!isUnknown(id)) continue;
    const known = deletionOf(core, id);
    if (known !== undefined && known.lastSequence >= head.sequence) forgetCase(core, id);
    else core.warnings.add({ code: 'case-vanished', place: 'case', subject: id });
  }
};
