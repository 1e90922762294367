import type { FirstReport } from '../../protocol/client/first-report.ts';
import type { SealedMessage } from '../../protocol/client/message.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { ENTRIES_PER_PAGE } from '../../protocol/limits.ts';
import { INTAKE_STREAM } from '../../protocol/stream-names.ts';
import { type DeskCore, logOf } from '../desk-core.ts';
import type { DeskMemory } from '../desk-memory.ts';
import { keysFor } from '../file-message.ts';
import { deletionOf } from '../known-deletions.ts';
import type { StreamEntry } from '../member-api.ts';
import { type OpenedEntry, openEntry } from '../open-entry.ts';
import { readUnlessDeleted } from '../unless-deleted.ts';
import { seeFiledMessages, seeMessage } from './see-message.ts';
import { seeOpenedAlone } from './see-opened-alone.ts';
import { seeFiled, seeReport, urgencyOf } from './see-report.ts';
import { isInHand, type Tracked } from './sighting.ts';

/** What a watch has seen. Lives in memory alone; its cursor is its own. */
export interface Sightings {
  readonly tracked: Map<string, Tracked>;
  readonly reports: Map<string, FirstReport>;
  /** Messages whose case is not known yet, by position; and how many cases there were at the last try. */
  readonly waiting: Map<number, { readonly message: SealedMessage; cases: number }>;
  /** Cases whose card was looked at when nobody had them in hand. */
  readonly looked: Set<string>;
  cursor: number;
}

/**
 * Begins where the member's desk stopped reading, or before what it put off: what a desk took in is on the ring, and
 * shows by its card.
 */
export const sightingsFrom = ({ cursor, later, waiting }: DeskMemory): Sightings => ({
  tracked: new Map(),
  reports: new Map(),
  waiting: new Map(),
  looked: new Set(),
  cursor: Math.min(cursor, ...[...later, ...waiting.keys()].map((position) => position - 1)),
});

/** Cases on the ring that nobody has in hand, whose reporter wrote again, or whose names one opened alone: each time that a card tells so. */
export const seeCases = async (core: DeskCore, seen: Sightings): Promise<void> => {
  for (const [id, card] of core.cards) {
    const log = logOf(core, id);
    const mark = `${id} ${card.lastFromReporter} ${card.openedAlone ?? ''}`;
    const tells = !isInHand(card) || card.lastFromReporter > 0 || card.openedAlone !== null;
    if (log === undefined || !tells || seen.looked.has(mark)) continue;
    await readUnlessDeleted(core, log);
    seen.looked.add(mark);
    if (log.filed === null) continue;
    track(seen, seeFiled(log, log.filed));
    const urgency = urgencyOf(log.filed.report.report);
    for (const message of seeFiledMessages(log, urgency)) track(seen, message);
  }
};

/** Forgets what came of cases that are deleted, or ours no longer: nobody has to hear of them. */
export const forgetGone = (core: DeskCore, { tracked, reports }: Sightings): void => {
  const isGone = (id: string): boolean => logOf(core, id) === undefined;
  for (const [key, { log }] of tracked) if (isGone(log.id)) tracked.delete(key);
  for (const id of reports.keys()) if (isGone(id)) reports.delete(id);
};

/** Names that one opened alone, in the logs as they are read now. */
export const seeNames = (core: DeskCore, seen: Sightings): void => {
  for (const { log } of [...seen.tracked.values()])
    for (const opening of seeOpenedAlone(log, toBase64url(core.member))) track(seen, opening);
};

const track = ({ tracked }: Sightings, found: Tracked): void => {
  if (!tracked.has(found.key)) tracked.set(found.key, found);
};

/** Everything after our cursor, which moves when a page is done. */
export const seeStream = async (core: DeskCore, seen: Sightings): Promise<void> => {
  for (let full = true; full; ) {
    const page = await core.means.api.entriesAfter(INTAKE_STREAM, seen.cursor);
    if (page.some(({ position }, at) => position <= (page[at - 1]?.position ?? seen.cursor))) {
      core.warnings.add({ code: 'bad-encoding', place: 'stream', subject: '' });
      return;
    }
    for (const opened of await openPage(core, page)) await take(core, seen, opened);
    seen.cursor = page.at(-1)?.position ?? seen.cursor;
    full = page.length >= ENTRIES_PER_PAGE;
  }
  const cases = core.ring.cases().length;
  for (const [position, waiting] of seen.waiting) {
    if (waiting.cases < cases) await takeMessage(core, seen, position, waiting.message);
    waiting.cases = cases;
  }
};

/** What does not open may be sealed to a key that was made at a desk meanwhile. */
const openPage = async (core: DeskCore, page: readonly StreamEntry[]): Promise<OpenedEntry[]> => {
  const opened = page.map((entry) => open(core, entry));
  const again = opened.includes(null) && (await core.ownKeys.reload());
  const second = again ? page.map((entry, at) => (opened[at] === null ? open(core, entry) : null)) : [];
  return [...opened, ...second].filter((entry) => entry !== null && entry !== 'refused');
};

const open = (core: DeskCore, entry: StreamEntry): OpenedEntry | 'refused' | null => {
  try {
    return openEntry(core, entry);
  } catch (error) {
    core.warnings.addRefusal(error, 'stream', String(entry.position));
    return 'refused';
  }
};

const take = async (core: DeskCore, seen: Sightings, entry: OpenedEntry): Promise<void> => {
  if (entry.kind === 'message') {
    seen.waiting.set(entry.position, { message: entry.message, cases: 0 });
    return;
  }
  if (deletionOf(core, toBase64url(entry.report.caseId)) !== undefined) return;
  try {
    const tracked = await seeReport(core, entry);
    seen.reports.set(tracked.log.id, entry.report);
    await readUnlessDeleted(core, tracked.log);
    track(seen, tracked);
  } catch (error) {
    core.warnings.addRefusal(error, 'stream', String(entry.position));
  }
};

const takeMessage = async (
  core: DeskCore,
  seen: Sightings,
  position: number,
  message: SealedMessage,
): Promise<void> => {
  const keys = keysFor(core, message);
  const log = keys && logOf(core, toBase64url(keys.log));
  if (keys === undefined || log === undefined) return;
  await readUnlessDeleted(core, log);
  const report = log.filed?.report ?? seen.reports.get(log.id);
  if (report === undefined) return;
  seen.waiting.delete(position);
  try {
    const urgency = urgencyOf(report.report);
    const tracked = seeMessage(core, keys, message, { log, report, urgency });
    if (tracked !== null) track(seen, tracked);
  } catch (error) {
    core.warnings.addRefusal(error, 'stream', String(position));
  }
};
