import { isOnCase, isTurnDue, mayDecide } from '../casefile/access-state.ts';
import { isHeldByOthers } from '../casefile/case-card.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { CallError } from './call-error.ts';
import type { CaseLog } from './case-log.ts';
import { takeAccess } from './change-people.ts';
import { type DeskCore, logOf, reviewerIds } from './desk-core.ts';
import { formerIdsOf } from './former-ids.ts';
import { giveAccess } from './give-access.ts';
import { wasLetIn } from './hand-team-on.ts';
import { readLog } from './read-log.ts';
import { turnCase } from './turn-epoch.ts';
import { unlessDeleted } from './unless-deleted.ts';

/** A look at the desk is never kept waiting by more than so many cases. */
const CASES_PER_REFRESH = 8;

/**
 * Gives a new secret to the cases of which somebody has the current one who left them, lost them, or left the team. Whoever
 * comes first does it; where a case could not be turned, that is told and it is tried again at the next refresh.
 */
export const turnDueCases = async (core: DeskCore): Promise<void> => {
  for (const id of dueCases(core).sort(standingFirst(core)).slice(0, CASES_PER_REFRESH)) {
    const log = logOf(core, id);
    if (log === undefined) continue;
    try {
      await unlessDeleted(() => log.inTurn(() => turnIfDue(core, log)));
    } catch (error) {
      if (error instanceof CallError) throw error;
      if (!core.gone.has(id) && log.shut === null) core.warnings.addRefusal(error, 'case', id);
    }
    core.looked.add(id);
  }
};

/** A log that could not be read to its end keeps none from its turn. */
const standingFirst =
  ({ logs }: DeskCore) =>
  (a: string, b: string): number =>
    Number(isFaulty(logs.get(a))) - Number(isFaulty(logs.get(b)));

const isFaulty = (log: CaseLog | undefined): boolean => log !== undefined && log.fault !== null;

/** The cases of the list whose card says that it is not only theirs who should have it. */
export const dueCases = (core: DeskCore): string[] => {
  const reviewers = reviewerIds(core);
  return [...core.cards].flatMap(([id, card]) => {
    const held = isHeldByOthers(card, reviewers);
    const isDue = held ?? core.rosters.former().length > 0;
    // What an older release wrote is looked into once; what we may not turn, a colleague turns.
    return isDue && !(held === null && core.looked.has(id)) && mayTurn(core, id) ? [id] : [];
  });
};

const mayTurn = ({ logs, member }: DeskCore, id: string): boolean => {
  const access = logs.get(id)?.state.access;
  return !access || mayDecide(access, toBase64url(member));
};

const turnIfDue = async (core: DeskCore, log: CaseLog): Promise<void> => {
  await readLog(core, log);
  const { access } = log.state;
  if (log.fault !== null || access === null || !mayDecide(access, toBase64url(core.member))) return;
  const reviewers = reviewerIds(core);
  for (const { member } of access.on.filter((person) => !reviewers.includes(person.member))) {
    await letHeirsIn(core, log, member);
    await takeAccess(core, log, { member, cause: 'left-team', reason: '' });
  }
  if (log.state.access !== null && isTurnDue(log.state.access)) await turnCase(core, log);
};

/** Who stands under new keys in the place of somebody, and whom we let in as that person, is on the case before they go. */
const letHeirsIn = async (core: DeskCore, log: CaseLog, former: string): Promise<void> => {
  const team = logOf(core, core.teamId() ?? '');
  if (team === undefined) return;
  for (const heir of reviewerIds(core)) {
    const { access } = log.state;
    const isHeir = formerIdsOf(core.rosters, heir).includes(former);
    if (!isHeir || access === null || isOnCase(access, heir)) continue;
    if (wasLetIn(team, heir, toBase64url(core.member))) await giveAccess(core, log, heir, false);
  }
};
