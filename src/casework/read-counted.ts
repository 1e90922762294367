import { type CountedCase, countedCaseOf } from '../casefile/statistics/counted-case.ts';
import { dayOf } from '../protocol/times.ts';
import type { DeskCore } from './desk-core.ts';
import { readState } from './read-state.ts';

/** What statistics may know of a case today; null where they may not count it. Rejects when a call fails. */
export const readCounted = async (core: DeskCore, id: string): Promise<CountedCase | null> => {
  const state = await readState(core, id);
  return state === null ? null : countedCaseOf(state, dayOf(core.means.now()));
};
