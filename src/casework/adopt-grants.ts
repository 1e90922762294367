import { refuseExcluded } from '../protocol/client/first-report.ts';
import { type Grant, openGrant } from '../protocol/client/grant.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { memberOf } from '../protocol/roster.ts';
import { adoptCase } from './adopt-case.ts';
import { type CaseLog, unreadLog } from './case-log.ts';
import { type DeskCore, logOf } from './desk-core.ts';
import { readLog } from './read-log.ts';
import { rememberHead } from './remember-head.ts';
import { isTeam } from './ring.ts';
import { unlessDeleted } from './settle-deletions.ts';

/** Takes over the logs that colleagues handed to us. What is refused is told, and stays where it is. */
export const adoptGrants = async (core: DeskCore): Promise<void> => {
  const { api } = core.means;
  for (const { id, sealed } of await api.grants()) {
    try {
      const grant = openedGrant(core, sealed);
      if (grant === null) continue;
      await unlessDeleted(() => adopt(core, grant));
      await api.forgetGrant(id);
    } catch (error) {
      core.warnings.addRefusal(error, 'grant', String(id));
    }
  }
};

/** Null when it is not sealed to us. Only those who are reviewers today can give. */
const openedGrant = (core: DeskCore, sealed: Uint8Array): Grant | null => {
  const { organisation, member, ownKeys, rosters } = core;
  const grant = openGrant(sealed, organisation, { member, seeds: ownKeys.seeds() }, rosters.authorKeys);
  if (grant === null) return null;
  const granter = memberOf(rosters.current().roster, toBase64url(grant.granter));
  if (granter?.role !== 'reviewer') throw new ProtocolError('unknown-author');
  return grant;
};

const adopt = async (core: DeskCore, { keys, granter }: Grant): Promise<void> => {
  if (isTeam(core, keys)) {
    const team = core.ring.team();
    if (team === undefined) return core.ring.keep(keys);
    if (toBase64url(team.log) !== toBase64url(keys.log))
      throw new ProtocolError('wrong-context', 'second team');
    return;
  }
  const log = logOf(core, toBase64url(keys.log)) ?? unreadLog(keys);
  if (log.first.epoch !== 0) throw new ProtocolError('not-on-case');
  await log.inTurn(() => readLog(core, log));
  checkGranter(core, log, toBase64url(granter));
  await adoptCase(core, keys);
  core.logs.set(log.id, log);
  rememberHead(core, log);
};

/** On a case are the readers whom the reporter chose and whoever wrote in its log. */
const checkGranter = (core: DeskCore, log: CaseLog, granter: string): void => {
  if (log.filed === null) throw log.fault ?? log.damage ?? new ProtocolError('log-gap');
  refuseExcluded(log.filed.report, core.member);
  const { readers } = log.filed.report.header;
  const wrote = log.chain.events.some(({ header }) => header.author === granter);
  if (!readers.includes(granter) && !wrote) throw new ProtocolError('not-on-case');
};
