import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import type { IntakeKey } from '../protocol/intake-key.ts';
import type { CaseLog } from './case-log.ts';
import type { HandedOver } from './desk.ts';
import { type DeskCore, logOf } from './desk-core.ts';
import { giveGrant } from './give-grant.ts';
import { noteLetIn } from './hand-team-on.ts';
import { readLog } from './read-log.ts';
import { unlessDeleted } from './settle-deletions.ts';

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
    await giveGrant(core, team.first, to);
  });
  const handed = await handCases(core, to);
  // Last: who was cut off before sees that there is still something to do.
  await team.inTurn(() => noteLetIn(core, team, member));
  return handed;
};

const handCases = async (core: DeskCore, to: IntakeKey): Promise<HandedOver> => {
  await core.rosters.readAll();
  const before = formerIdsOf(core, to);
  const handed = { cases: 0, leftOut: 0 };
  if (before.length === 0) return handed;
  for (const id of core.ring.cases()) {
    const log = logOf(core, id);
    await unlessDeleted(async () => {
      const outcome = await log?.inTurn(() => handCase(core, log, to, before));
      if (outcome === 'given') handed.cases += 1;
      if (outcome === 'left-out') handed.leftOut += 1;
    });
  }
  return handed;
};

const recipientOf = ({ rosters, member: me }: DeskCore, member: string): IntakeKey => {
  const { keys, roster } = rosters.current();
  const line = roster.document.members.find(({ id }) => id === member);
  if (line?.role !== 'reviewer' || member === toBase64url(me)) throw new ProtocolError('unknown-author');
  const key = keys.get(member);
  if (key === undefined) throw new ProtocolError('no-reader', 'intake key');
  return key;
};

/** Under which ids the same person stood before, the last one first. */
const formerIdsOf = ({ rosters }: DeskCore, { member }: IntakeKey): readonly string[] => {
  const ids: string[] = [];
  for (let id = member.replaces; id !== null && !ids.includes(id); id = rosters.lineOf(id)?.replaces ?? null)
    ids.push(id);
  return ids;
};

const handCase = async (
  core: DeskCore,
  log: CaseLog,
  to: IntakeKey,
  before: readonly string[],
): Promise<'given' | 'left-out' | 'not-theirs'> => {
  await readLog(core, log);
  if (log.filed === null) return 'left-out';
  const { readers, excluded } = log.filed.report.header;
  const isOn = (id: string): boolean =>
    readers.includes(id) || log.chain.events.some(({ header }) => header.author === id);
  if (!before.some(isOn)) return 'not-theirs';
  // The same person under other keys: whom the reporter left out stays out.
  const isExcluded = [to.member.id, ...before].some((id) => excluded.includes(id));
  if (isExcluded || !isOn(toBase64url(core.member))) return 'left-out';
  for (const keys of [...core.ring.epochsOf(log.id)].reverse()) await giveGrant(core, keys, to);
  return 'given';
};
