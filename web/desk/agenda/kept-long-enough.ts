import type { CaseRow } from '../../../src/casework/desk.ts';
import { dayAfter } from '../../../src/protocol/times.ts';

/**
 * Cases that have been over for more days than the team keeps them, that nobody must keep, and whose deletion nobody has
 * proposed; the oldest first. `now` in milliseconds since 1970.
 */
export const keptLongEnough = (
  rows: readonly CaseRow[],
  retentionDays: number,
  now: number,
): readonly CaseRow[] => {
  const last = dayAfter(now, -retentionDays);
  return rows
    .filter(({ card }) => {
      const { overSince, mustKeep, deletion, frozen } = card;
      return overSince !== null && overSince < last && !mustKeep && !frozen && deletion === 'none';
    })
    .sort((a, b) => ((a.card.overSince ?? '') < (b.card.overSince ?? '') ? -1 : 1));
};
