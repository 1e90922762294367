import { type AccessState, hasConflict, isOnCase } from '../casefile/access-state.ts';
import { encodeWritten } from '../casefile/case-event.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import type { IntakeKey } from '../protocol/intake-key.ts';
import { appendWithMerge, type Draft } from './append-with-merge.ts';
import type { CaseLog } from './case-log.ts';
import { type DeskCore, isOwnId } from './desk-core.ts';
import { formerIdsOf } from './former-ids.ts';
import { giveGrant } from './give-grant.ts';
import { readLog } from './read-log.ts';

/**
 * Gives a colleague a case: every secret of it first, then the event by which they are on it, so that whoever is on it can
 * read it. Again sends the keys again. For somebody who declared a conflict it is a proposal, and nothing is sealed yet.
 * Call it in the log's turn. Throws `excluded-reader`, `unknown-author` for who is no reviewer, `no-reader` where nothing
 * can be sealed to them, and the log's fault.
 */
export const giveAccess = async (
  core: DeskCore,
  log: CaseLog,
  member: string,
  ask: boolean,
): Promise<void> => {
  const access = await accessNow(core, log);
  const to = recipientOf(core, member);
  refuseLeftOut(core, access, member);
  const isProposal = idsOf(core, member).some((id) => hasConflict(access, id));
  if (!isProposal) await sealAll(core, log, to, 0);
  const given = log.chain.keys.epoch;
  await appendWithMerge(core, log, {
    key: `access-given ${member} ${ask}`,
    draft: ({ state }) => (isDone(state.access, member, ask) ? null : givenTo(member, ask)),
  });
  // A colleague may have opened an epoch in between.
  if (!isProposal) await sealAll(core, log, to, given + 1);
};

/**
 * Agrees that somebody who declared a conflict is let in again. Call it in the log's turn. Throws `bad-argument` where
 * nothing of the kind is proposed by somebody else, and what `giveAccess` throws.
 */
export const agreeToAccess = async (core: DeskCore, log: CaseLog, proposal: number): Promise<void> => {
  const access = await accessNow(core, log);
  const proposed = access.proposals.find(({ sequence }) => sequence === proposal);
  if (proposed === undefined || isOwnId(core, proposed.by))
    throw new ProtocolError('bad-argument', 'proposal');
  const to = recipientOf(core, proposed.member);
  refuseLeftOut(core, access, proposed.member);
  await sealAll(core, log, to, 0);
  const given = log.chain.keys.epoch;
  await appendWithMerge(core, log, {
    key: `agreed ${proposal}`,
    draft: ({ state }) =>
      state.access?.proposals.some(({ sequence }) => sequence === proposal)
        ? { type: 'agreed', data: encodeWritten('agreed', { proposal }) }
        : null,
  });
  await sealAll(core, log, to, given + 1);
};

/** Somebody in the current roster to whom a log can be sealed, other than ourselves. Throws `unknown-author`, `no-reader`. */
export const recipientOf = ({ rosters, member: me }: DeskCore, member: string): IntakeKey => {
  const { keys, roster } = rosters.current();
  const line = roster.document.members.find(({ id }) => id === member);
  if (line?.role !== 'reviewer' || member === toBase64url(me)) throw new ProtocolError('unknown-author');
  const key = keys.get(member);
  if (key === undefined) throw new ProtocolError('no-reader', 'intake key');
  return key;
};

const accessNow = async (core: DeskCore, log: CaseLog): Promise<AccessState> => {
  await readLog(core, log);
  if (log.fault !== null) throw log.fault;
  const { access } = log.state;
  if (access === null) throw new ProtocolError('log-gap');
  return access;
};

/** The same person under other keys stays left out. */
const refuseLeftOut = (core: DeskCore, { excluded }: AccessState, member: string): void => {
  if (idsOf(core, member).some((id) => excluded.includes(id))) throw new ProtocolError('excluded-reader');
};

const idsOf = ({ rosters }: DeskCore, member: string): readonly string[] => [
  member,
  ...formerIdsOf(rosters, member),
];

const isDone = (access: AccessState | null, member: string, ask: boolean): boolean =>
  access === null ||
  access.proposals.some((proposal) => proposal.member === member) ||
  (isOnCase(access, member) && (!ask || access.asked?.member === member));

const givenTo = (member: string, ask: boolean): Draft => ({
  type: 'access-given',
  data: encodeWritten('access-given', { member, ask }),
});

const sealAll = async (core: DeskCore, log: CaseLog, to: IntakeKey, from: number): Promise<void> => {
  for (let epoch = from; epoch <= log.chain.keys.epoch; epoch += 1) {
    const keys = core.ring.keysOf(log.id, epoch);
    if (keys === undefined) throw new ProtocolError('not-on-case');
    await giveGrant(core, keys, to);
  }
};
