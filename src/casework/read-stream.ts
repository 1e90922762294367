import { ProtocolError } from '../protocol/errors.ts';
import { ENTRIES_PER_PAGE } from '../protocol/limits.ts';
import { INTAKE_STREAM } from '../protocol/stream-names.ts';
import { isRefused } from './call-error.ts';
import type { DeskCore } from './desk-core.ts';
import { fileFirstReport } from './file-first-report.ts';
import { fileMessage } from './file-message.ts';
import { lookFurther } from './look-further.ts';
import type { StreamEntry } from './member-api.ts';
import { type OpenedEntry, openEntry } from './open-entry.ts';
import { unlessDeleted } from './unless-deleted.ts';

/** Takes in everything after our cursor. The cursor moves when a page is done: after a crash it is done again. */
export const readStream = async (core: DeskCore): Promise<void> => {
  const { content } = core.memory;
  for (let full = true; full; ) {
    const page = await core.means.api.entriesAfter(INTAKE_STREAM, content.cursor);
    if (!isOrdered(page, content.cursor)) {
      core.warnings.add({ code: 'bad-encoding', place: 'stream', subject: '' });
      return;
    }
    await takeIn(core, page);
    // Only now: a crash before this line does the page again.
    content.cursor = page.at(-1)?.position ?? content.cursor;
    full = page.length >= ENTRIES_PER_PAGE;
  }
};

/** Tries again what could not be read or filed before, or came before its case. */
export const retryLater = async (core: DeskCore): Promise<void> => {
  const { later } = core.memory.content;
  for (const position of [...later].filter((put) => !core.tried.has(put))) {
    core.tried.add(position);
    const [entry] = await core.means.api.entriesAfter(INTAKE_STREAM, position - 1);
    later.delete(position);
    if (entry?.position === position) await takeIn(core, [entry]);
    else core.warnings.add({ code: 'entry-expired', place: 'stream', subject: String(position) });
  }
};

const isOrdered = (page: readonly StreamEntry[], after: number): boolean =>
  page.every(({ position }, at) => position > (page[at - 1]?.position ?? after));

/** First reports before messages, whatever the order: a message may have been placed before its report. */
const takeIn = async (core: DeskCore, page: readonly StreamEntry[]): Promise<void> => {
  const opened = await openAll(core, page);
  const file = (entry: OpenedEntry): Promise<void> => filing(core, entry);
  await Promise.all(opened.filter(({ kind }) => kind === 'report').map(file));
  await Promise.all(opened.filter(({ kind }) => kind === 'message').map(file));
};

/**
 * Whatever we cannot open is not ours, unless it was sealed to a key that we made at another device. A key is kept in
 * our key file before anyone can seal to it, so the file as it is after the page was read has it.
 */
const openAll = async (core: DeskCore, page: readonly StreamEntry[]): Promise<OpenedEntry[]> => {
  const first = await Promise.all(page.map((entry) => opening(core, entry)));
  const foreign = page.filter((_, at) => first[at] === null);
  const again = foreign.length > 0 && (await core.ownKeys.reload()) ? foreign : [];
  const second = await Promise.all(again.map((entry) => opening(core, entry)));
  return [...first, ...second].filter((entry) => entry !== null && entry !== 'refused');
};

const opening = async (core: DeskCore, entry: StreamEntry): Promise<OpenedEntry | 'refused' | null> => {
  try {
    return await openKnown(core, entry);
  } catch (error) {
    tellAndKeep(core, error, entry.position);
    return 'refused';
  }
};

/** The member who entered a report may stand in a roster that was not read yet. */
const openKnown = async (core: DeskCore, entry: StreamEntry): Promise<OpenedEntry | null> => {
  try {
    return openEntry(core, entry);
  } catch (error) {
    if (!(error instanceof ProtocolError) || error.code !== 'unknown-author') throw error;
    await lookFurther(core);
    return openEntry(core, entry);
  }
};

const filing = async (core: DeskCore, entry: OpenedEntry): Promise<void> => {
  try {
    await unlessDeleted(() =>
      entry.kind === 'report' ? fileFirstReport(core, entry) : fileMessage(core, entry),
    );
  } catch (error) {
    tellAndKeep(core, error, entry.position);
  }
};

/** What is broken stays so. What a later release reads, or what waits for a log to be whole again, is kept. */
const tellAndKeep = (core: DeskCore, error: unknown, position: number): void => {
  if (isRefused(error)) {
    core.warnings.add({ code: error.code, place: 'stream', subject: String(position) });
    core.memory.content.later.add(position);
    return;
  }
  const refusal = core.warnings.addRefusal(error, 'stream', String(position));
  const isOfLog = [...core.logs.values()].some(
    ({ fault, damage }) => fault === refusal || damage === refusal,
  );
  if (isOfLog || refusal.code === 'newer-version' || refusal.code === 'log-gap') {
    core.memory.content.later.add(position);
  }
};
