import { EVENTS_PER_PAGE } from '../protocol/limits.ts';
import { findCaseHeadSequence, listCaseEvents } from '../storage/case-logs.ts';
import type { Db } from '../storage/database.ts';

const MOST_BYTES = 1024 * 1024;

export type EventPage = { readonly nextSequence: number; readonly events: readonly Uint8Array[] };

/** Events of a log from a sequence on; of an unknown log, none, and 0 as the next sequence. */
export async function readCaseEvents(db: Db, id: Uint8Array, from: number): Promise<EventPage> {
  const events = await listCaseEvents(db, id, from, { events: EVENTS_PER_PAGE, bytes: MOST_BYTES });
  const head = await findCaseHeadSequence(db, id);
  return { nextSequence: head === null ? 0 : head + 1, events };
}
