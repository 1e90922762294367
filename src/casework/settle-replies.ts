import type { CaseEvent } from '../casefile/case-event.ts';
import { readAnswer } from '../protocol/client/answer-event.ts';
import { headSlotId, slotToken } from '../protocol/client/case-secret.ts';
import type { LogEvent } from '../protocol/client/log-event.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { slotIdOf } from '../protocol/slot-id.ts';
import { timeOf } from '../protocol/times.ts';
import { CallError } from './call-error.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { resealAnswer } from './reseal-answer.ts';
import { writeHead } from './write-head.ts';

/** The events after which the head slot has something new to say. */
const TOLD: readonly string[] = [
  'filed',
  'taken-on',
  'answer',
  'closed',
  'reopened',
  'epoch',
  'vault-opened-alone',
];

/** The same of what a person allows: the page says that a document is acknowledged once the head slot names it. */
const TOLD_OF_CONSENT: readonly CaseEvent['type'][] = [
  'consent-given',
  'consent-withdrawn',
  'consent-answered',
  'consent-recorded',
  'withdrawal-recorded',
  'confirmation-asked',
];

/** Older slots may have been destroyed and their traces purged: those are never stored again. */
const STORED_AGAIN_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Makes what the reporter finds agree with the log, whoever wrote there and crashed. Revision n of the head slot stands
 * for the first n telling events, and is written after the slots of their answers: so its number says what is missing.
 * Call it in the log's turn.
 */
export const settleReplies = async (core: DeskCore, log: CaseLog): Promise<void> => {
  if (log.fault !== null || log.filed === null) return;
  const told = (): LogEvent[] => log.chain.events.filter((event) => tells(log, event));
  if (told().length === log.settled) return;
  const id = headSlotId(log.first.log, log.first.secret);
  let revision = (await core.means.api.headSlot(id)).version;
  const strangers = log.state.access?.withoutEffect ?? [];
  const missing = told().slice(revision);
  await storeAnswers(
    core,
    log,
    missing.filter(({ header }) => !strangers.includes(header.sequence)),
  );
  while (revision < told().length) {
    const result = await writeHead(core, log, revision + 1);
    const before = revision;
    revision = result === 'stored' ? revision + 1 : (await core.means.api.headSlot(id)).version;
    if (revision <= before) throw new CallError('version-conflict');
  }
  log.settled = told().length;
};

const tells = ({ events }: CaseLog, { header }: LogEvent): boolean =>
  TOLD.includes(header.type) || TOLD_OF_CONSENT.includes(events[header.sequence]?.type ?? 'unknown');

const storeAnswers = async (core: DeskCore, log: CaseLog, told: readonly LogEvent[]): Promise<void> => {
  const oldest = core.means.now() - STORED_AGAIN_DAYS * DAY_MS;
  for (const event of told.filter(
    ({ header }) => header.type === 'answer' && timeOf(header.time) >= oldest,
  )) {
    const { index, destroyHash, sealed } = readAnswer(event.data);
    const keys = core.ring.keysOf(log.id, event.header.epoch);
    if (keys === undefined) throw new ProtocolError('not-on-case');
    const result = await core.means.api.putSlot(slotIdOf(slotToken(keys, index)), destroyHash, sealed);
    if (result === 'slot-taken') await resealAnswer(core, log, event);
  }
};
