import { CARDS_PER_PAGE } from '../protocol/limits.ts';
import { type CardRow, type ChangedLog, listChangedLogs } from '../storage/case-logs.ts';
import type { Db } from '../storage/database.ts';

/** Cards on the member's ring that changed after `since`: fewer than a page only where there are no more. */
export async function listCards(db: Db, member: Uint8Array, since: number): Promise<CardRow[]> {
  const cards: CardRow[] = [];
  let [from, isEnd] = [since, false];
  while (!isEnd && cards.length < CARDS_PER_PAGE) {
    const room = CARDS_PER_PAGE - cards.length;
    const logs = await listChangedLogs(db, member, from, room);
    cards.push(...logs.filter(hasCard));
    isEnd = logs.length < room;
    from = logs.at(-1)?.changed ?? from;
  }
  return cards;
}

const hasCard = (log: ChangedLog): log is CardRow => log.card !== null;
