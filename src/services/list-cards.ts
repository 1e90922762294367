import { CARDS_PER_PAGE } from '../protocol/limits.ts';
import { type CardRow, listChangedCards } from '../storage/case-logs.ts';
import type { Db } from '../storage/database.ts';

/** Cards on the member's ring that changed after `since`. */
export function listCards(db: Db, member: Uint8Array, since: number): Promise<CardRow[]> {
  return listChangedCards(db, member, since, CARDS_PER_PAGE);
}
