import type { LogKeys } from '../protocol/client/case-secret.ts';
import { type HeadState, sealHeadSlot } from '../protocol/client/seal-head-slot.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { LIVE_ANSWERS, MOST_TOLD_OPENINGS } from '../protocol/limits.ts';
import { dayOf, timeOf } from '../protocol/times.ts';
import { codeOf } from './call-error.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { headConsentOfLog } from './head-consent-of.ts';
import { replyAuthor } from './reply-author.ts';

/**
 * Writes a revision of the head slot under the newest secret. The server holds the write key of the epoch in which the slot
 * was last written: the newest, or, after a turn, that of an epoch before.
 */
export const writeHead = async (
  core: DeskCore,
  log: CaseLog,
  revision: number,
): Promise<'stored' | 'version-conflict'> => {
  const newest = log.chain.keys;
  const before = core.ring.epochsOf(log.id).filter(({ epoch }) => epoch < newest.epoch);
  for (const writer of before.length === 0 ? [] : [newest, ...before.slice(0, -1)]) {
    try {
      return await writeHeadAs(core, log, revision, writer);
    } catch (error) {
      if (codeOf(error) !== 'bad-write-signature') throw error;
    }
  }
  return writeHeadAs(core, log, revision, before.at(-1) ?? newest);
};

const writeHeadAs = (
  core: DeskCore,
  log: CaseLog,
  revision: number,
  writer: LogKeys,
): Promise<'stored' | 'version-conflict'> => {
  const { filed, state, chain, first } = log;
  if (filed === null) throw new ProtocolError('log-gap');
  const { organisation, rosters, means } = core;
  const head: HeadState = {
    ...liveRange(core, log),
    revision,
    received: state.received,
    status: state.status,
    ...headConsentOfLog(log, organisation),
    ...toldOpenings(log),
  };
  const { id, write } = sealHeadSlot(
    first.secret,
    chain.keys,
    writer,
    head,
    filed.report.kemPublicKey,
    replyAuthor(core),
    { organisation, roster: rosters.current().roster },
    means.now(),
    means.entropy,
  );
  return means.api.putHeadSlot(id, write);
};

/** The last openings of names by one person alone: who let one open them learns that somebody did. */
const toldOpenings = ({ state }: CaseLog): Pick<HeadState, 'openings'> => {
  const openings = (state.identity?.alone ?? []).slice(-MOST_TOLD_OPENINGS).map(({ time, faults }) => ({
    day: dayOf(timeOf(time)),
    byRules: faults.length === 0,
  }));
  return openings.length === 0 ? {} : { openings };
};

type LiveRange = Required<Pick<HeadState, 'firstIndex' | 'nextIndex' | 'earlier'>>;

/**
 * The last answers, as many as a mailbox shows, of whatever epoch: a turn takes no answer from the reporter that they have
 * not read.
 */
const liveRange = (core: DeskCore, { id, chain, events, state }: CaseLog): LiveRange => {
  const { nextAnswerIndex: nextIndex, access } = state;
  const answers = events.filter(
    (event) => event.type === 'answer' && !(access?.withoutEffect ?? []).includes(event.sequence),
  );
  const epochOf = new Map(
    answers.map((event) => [
      event.type === 'answer' ? event.index : 0,
      chain.events[event.sequence]?.header.epoch ?? chain.keys.epoch,
    ]),
  );
  const firstIndex = Math.max(Math.min(nextIndex, ...epochOf.keys()), nextIndex - LIVE_ANSWERS);
  const ends = new Map<number, number>();
  for (const [index, epoch] of [...epochOf].sort(([a], [b]) => a - b)) {
    if (index >= firstIndex && epoch < chain.keys.epoch) ends.set(epoch, index + 1);
  }
  const earlier = [...ends].map(([epoch, until]) => {
    const keys = core.ring.keysOf(id, epoch);
    if (keys === undefined) throw new ProtocolError('not-on-case');
    return { keys, until };
  });
  return { firstIndex, nextIndex, earlier };
};
