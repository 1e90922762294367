import { cardOf, encodeCard } from '../casefile/case-card.ts';
import { foldCase } from '../casefile/case-state.ts';
import { appendTo } from '../protocol/client/append-event.ts';
import type { LogKeys } from '../protocol/client/case-secret.ts';
import { filedReport } from '../protocol/client/filed-event.ts';
import { emptyChain, extendLog, type LogChain } from '../protocol/client/log-chain.ts';
import type { LogEventDraft } from '../protocol/client/seal-log-event.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { equalBytes } from '../protocol/encoding/bytes.ts';
import { eventHash, type LogAppend } from '../protocol/log-append.ts';
import { instantOf } from '../protocol/times.ts';
import { CallError, codeOf, isDeleted, isUnsure } from './call-error.ts';
import { caseEventOf } from './case-event-of.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { dropIfGone } from './drop-case.ts';
import { sourceOf } from './event-source.ts';
import { secretOf } from './offers.ts';
import { readLog, refuseDeleted } from './read-log.ts';
import { rememberHead } from './remember-head.ts';
import { showCard } from './show-card.ts';
import { understand } from './understand.ts';

/** An event to write; one that opens an epoch comes with the keys that it opens. */
export type Draft = LogEventDraft & { readonly nextKeys?: LogKeys };

/** What is to be added to a log, whatever colleagues add at the same time. */
export interface Intent {
  /** The same for the same wish: so that a repeat after a lost answer is not written twice. */
  readonly key: string;
  /** What to write after the log as it stands now; null when that is no longer needed. */
  draft(log: CaseLog): Draft | null;
}

/**
 * Appends an event, after those of colleagues where they came first. Call it in the log's turn.
 * Throws the log's fault, for nothing is added to what does not stand, and `CallError`.
 */
export const appendWithMerge = async (core: DeskCore, log: CaseLog, intent: Intent): Promise<void> => {
  if (await wasDone(core, log, intent.key)) return;
  for (let isFresh = false; ; isFresh = true) {
    if (log.fault !== null && isFresh) throw log.fault;
    const draft = log.fault === null ? intent.draft(log) : null;
    // Before nothing is done, look whether that is still so.
    if (draft === null && isFresh) return;
    const before = log.chain.events.length;
    let outcome: Awaited<ReturnType<typeof post>> = 'head-moved';
    if (draft !== null) {
      const step = stepFor(core, log, draft);
      outcome = await post(core, log, step, intent.key);
      if (outcome === 'appended') {
        takeOwn(core, log, step);
        return;
      }
    }
    await readLog(core, log);
    // Refused, yet nothing came in between: a server that answers so would keep us here for ever.
    const isStuck = draft !== null && log.fault === null && log.chain.events.length === before;
    if (isStuck) throw new CallError(outcome === 'write-key-moved' ? 'bad-write-signature' : 'head-moved');
  }
};

/** Whether an append whose answer was lost had the same wish, and was done. */
const wasDone = async (core: DeskCore, log: CaseLog, key: string): Promise<boolean> => {
  const { uncertain } = log;
  if (uncertain === null) return false;
  await readLog(core, log);
  log.uncertain = null;
  const event = log.chain.events[uncertain.sequence];
  return uncertain.key === key && event !== undefined && equalBytes(event.hash, uncertain.hash);
};

const post = async (
  core: DeskCore,
  log: CaseLog,
  step: LogAppend,
  key: string,
): Promise<'appended' | 'head-moved' | 'write-key-moved'> => {
  try {
    return await core.means.api.append(log.first.log, step);
  } catch (error) {
    if (isDeleted(error)) await refuseDeleted(core, log);
    // A colleague may have opened an epoch: its write key is another.
    if (codeOf(error) === 'bad-write-signature') return 'write-key-moved';
    if (isUnsure(error)) log.uncertain = { key, sequence: step.sequence, hash: eventHash(step.event) };
    throw error;
  }
};

const stepFor = (core: DeskCore, log: CaseLog, draft: Draft): LogAppend => {
  const { organisation, author, means, rosters } = core;
  const now = means.now();
  const card = log.id === core.teamId() ? new Uint8Array(0) : cardAfter(core, log, draft, now);
  const { nextKeys } = draft;
  const context = { organisation, author, card, roster: rosters.current().roster.hash };
  return appendTo(
    log.chain,
    { type: draft.type, data: draft.data },
    nextKeys === undefined ? context : { ...context, nextKeys },
    now,
    means.entropy,
  );
};

/** What lists shall show once the event is there: its meaning is taken as any reader will take it. */
const cardAfter = (core: DeskCore, log: CaseLog, draft: Draft, now: number): Uint8Array => {
  const header = {
    version: 1 as const,
    organisation: toBase64url(core.organisation),
    log: log.id,
    epoch: log.chain.keys.epoch,
    sequence: log.chain.events.length,
    previous: null,
    roster: toBase64url(core.rosters.current().roster.hash),
    time: instantOf(now),
    author: toBase64url(core.member),
    type: draft.type,
  };
  const event = { header, data: draft.data, hash: eventHash(draft.data) };
  const begun: LogChain = { ...emptyChain(log.first), events: [event] };
  const filed = log.filed ?? filedReport(begun, core.organisation, core.rosters.authorKeys);
  const named = (): readonly string[] => [...log.chain.events, event].map((each) => each.header.roster);
  const meaning = caseEventOf(event, sourceOf(core, log, filed, named));
  return encodeCard(cardOf(foldCase([...log.events, meaning])));
};

/** What the server took belongs to the log from now on. */
const takeOwn = (core: DeskCore, log: CaseLog, step: LogAppend): void => {
  const { organisation, rosters } = core;
  log.chain = extendLog(log.chain, [step.event], organisation, rosters.authorKeys, secretOf(core, log.id));
  understand(core, log);
  if (dropIfGone(core, log)) return;
  rememberHead(core, log);
  showCard(core, log);
  core.changed();
};
