import { adoptGrants } from './adopt-grants.ts';
import { readAnnouncement } from './announce.ts';
import { isRefused } from './call-error.ts';
import { readTeam } from './change-team.ts';
import type { DeskWarning } from './desk.ts';
import { type DeskCore, logOf, takesIntake } from './desk-core.ts';
import { prolongFiles } from './files/prolong-files.ts';
import { removeRecalled } from './files/remove-recalled.ts';
import { foundTeam } from './found-team.ts';
import { settlePublication } from './publishing/settle-publication.ts';
import { readCards } from './read-cards.ts';
import { readLog } from './read-log.ts';
import { readStream, retryLater } from './read-stream.ts';
import { fileWaitingNews } from './referrals/file-news.ts';
import { refreshRoster } from './refresh-roster.ts';
import { settleDeletions } from './settle-deletions.ts';
import { settle } from './settle-or-later.ts';
import { shareDigests } from './share-digests.ts';
import { turnDueCases } from './turn-due-cases.ts';
import { turnTeam } from './turn-team.ts';
import { unlessDeleted } from './unless-deleted.ts';
import { warnOfNames } from './warn-of-names.ts';

/** Takes in what is new. `isFirst` since the sign-in: then digests are compared too. Rejects when a call fails. */
export const refreshDesk = async (core: DeskCore, isReviewer: boolean, isFirst: boolean): Promise<void> => {
  await refreshRoster(core);
  await step(core, 'roster', readAnnouncement);
  if (isReviewer) {
    await step(core, 'grant', adoptGrants);
    if (isFirst) await step(core, 'team', foundTeam);
    await step(core, 'case', readCards);
    await step(core, 'team', readTeam);
    await step(core, 'case', (all) => settleDeletions(all, isFirst));
    if (takesIntake(core)) {
      await step(core, 'stream', readStream);
      await step(core, 'stream', retryLater);
    }
    await step(core, 'team', readTeam);
    await Promise.all([...new Set([...core.open, ...core.unsettled])].map((id) => refreshCase(core, id)));
    await step(core, 'stream', fileWaitingNews);
    await step(core, 'team', settlePublication);
    await step(core, 'team', turnTeam);
    await step(core, 'case', turnDueCases);
    await step(core, 'case', warnOfNames);
    await step(core, 'case', prolongFiles);
    await step(core, 'case', removeRecalled);
    if (isFirst) await step(core, 'digest', shareDigests);
  }
  await keepMemory(core);
};

/** The device has its copy in any case: a server that refuses its own is told of, and reading goes on. */
const keepMemory = async (core: DeskCore): Promise<void> => {
  try {
    await core.memory.save();
  } catch (error) {
    if (!isRefused(error)) throw error;
    core.warnings.add({ code: error.code, place: 'team', subject: '' });
  }
};

/** An answer of the server that is refused as a whole is told, and keeps none of the other steps from being done. */
const step = async (
  core: DeskCore,
  place: DeskWarning['place'],
  work: (core: DeskCore) => Promise<void>,
): Promise<void> => {
  try {
    await work(core);
  } catch (error) {
    core.warnings.addRefusal(error, place, '');
  }
};

const refreshCase = async (core: DeskCore, id: string): Promise<void> => {
  const log = logOf(core, id);
  if (log === undefined) return;
  await unlessDeleted(() =>
    log.inTurn(async () => {
      await readLog(core, log);
      await settle(core, log);
    }),
  );
};
