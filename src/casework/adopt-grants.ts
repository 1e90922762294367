import { isOnCase, wasOnCase } from '../casefile/access-state.ts';
import { epochCommitment, type LogKeys } from '../protocol/client/case-secret.ts';
import { readNewEpoch } from '../protocol/client/epoch-event.ts';
import { refuseExcluded } from '../protocol/client/first-report.ts';
import type { Grant } from '../protocol/client/grant.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { adoptCase, matchWaiting } from './adopt-case.ts';
import { type CaseLog, unreadLog } from './case-log.ts';
import { checkMessages } from './check-messages.ts';
import type { DeskCore } from './desk-core.ts';
import { readOffers } from './offers.ts';
import { readLog } from './read-log.ts';
import { isTeam } from './ring.ts';
import { showCard } from './show-card.ts';
import { unlessDeleted } from './unless-deleted.ts';

type Verdict = 'used' | 'of-no-use' | 'not-yet';

/** Takes over the logs that colleagues handed to us. What is refused is told, and stays where it is. */
export const adoptGrants = async (core: DeskCore): Promise<void> => {
  await readOffers(core);
  // The first secret of a log first: nothing of it is read before.
  const offers = [...core.offers].sort(([, a], [, b]) => a.keys.epoch - b.keys.epoch);
  for (const [id, grant] of offers) {
    try {
      if ((await verdictOn(core, grant)) === 'not-yet') continue;
      await core.means.api.forgetGrant(id);
      core.offers.delete(id);
    } catch (error) {
      core.warnings.addRefusal(error, 'grant', String(id));
    }
  }
};

/** A case that two agreed to delete is of no use to anybody. */
const verdictOn = async (core: DeskCore, grant: Grant): Promise<Verdict> => {
  const verdict: { of: Verdict } = { of: 'of-no-use' };
  await unlessDeleted(async () => {
    verdict.of = await adopt(core, grant);
  });
  return verdict.of;
};

const adopt = async (core: DeskCore, grant: Grant): Promise<Verdict> => {
  const { keys } = grant;
  const id = toBase64url(keys.log);
  if (isTeam(core, keys)) return adoptTeam(core, keys);
  if (id === core.teamId()) return (await verdictOnLater(core, id, keys)) ?? 'not-yet';
  if (core.ring.keysOf(id, 0) !== undefined && !core.gone.has(id)) {
    return keys.epoch === 0 ? adoptAgain(core, grant) : ((await verdictOnLater(core, id, keys)) ?? 'not-yet');
  }
  const first = keys.epoch === 0 ? keys : core.ring.keysOf(id, 0);
  if (first === undefined) throw new ProtocolError('not-on-case');
  return adoptNew(core, grant, first);
};

const adoptTeam = async (core: DeskCore, keys: LogKeys): Promise<Verdict> => {
  const team = core.ring.team();
  if (team === undefined) await core.ring.keep(keys);
  else if (!equalBytes(team.log, keys.log)) throw new ProtocolError('wrong-context', 'second team');
  return 'used';
};

/** The first secret of a case that is ours already: nothing changes, but a stranger's gift is told. */
const adoptAgain = async (core: DeskCore, { keys, granter }: Grant): Promise<Verdict> => {
  const log = await readOwn(core, toBase64url(keys.log));
  if (log !== null) checkGranter(log, toBase64url(granter));
  return 'used';
};

/** The secret of a later epoch of a log that we have: the event that opened the epoch says whether it is the one. */
const verdictOnLater = async (core: DeskCore, id: string, keys: LogKeys): Promise<Verdict | null> => {
  const log = await readOwn(core, id);
  if (log === null) return 'of-no-use';
  const opened = log.chain.events.find(
    ({ header, data }) => header.type === 'epoch' && readNewEpoch(data).epoch === keys.epoch,
  );
  if (opened === undefined) return null;
  return equalBytes(readNewEpoch(opened.data).commitment, epochCommitment(keys.secret))
    ? 'used'
    : 'of-no-use';
};

const readOwn = async (core: DeskCore, id: string): Promise<CaseLog | null> => {
  const first = core.ring.keysOf(id, 0);
  if (first === undefined) return null;
  const log = core.logs.get(id) ?? unreadLog(first);
  core.logs.set(id, log);
  await log.inTurn(() => readLog(core, log));
  return core.gone.has(id) ? null : log;
};

/** A case that is new to us, or ours again: only when its log says that we are on it now. */
const adoptNew = async (core: DeskCore, { granter }: Grant, first: LogKeys): Promise<Verdict> => {
  const log = unreadLog(first);
  await log.inTurn(() => readLog(core, log));
  if (log.filed === null) throw log.fault ?? log.damage ?? new ProtocolError('log-gap');
  refuseExcluded(log.filed.report, core.member);
  checkGranter(log, toBase64url(granter));
  const { access } = log.state;
  if (access === null || !isOnCase(access, toBase64url(core.member))) return 'not-yet';
  if (log.fault !== null) return 'not-yet';
  core.gone.delete(log.id);
  await adoptCase(core, first);
  for (const keys of log.found) {
    matchWaiting(core, keys);
    await core.ring.keep(keys);
  }
  core.logs.set(log.id, log);
  await log.inTurn(() => readLog(core, log));
  checkMessages(core, log, 0);
  showCard(core, log);
  return 'used';
};

/** Only who is on a case gives it, or was when they did: what they gave before they left stays good. */
const checkGranter = (log: CaseLog, granter: string): void => {
  if (log.filed === null) throw log.fault ?? log.damage ?? new ProtocolError('log-gap');
  const { access } = log.state;
  if (access === null || !wasOnCase(access, granter)) throw new ProtocolError('not-on-case');
};
