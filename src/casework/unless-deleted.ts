import { isDeleted } from './call-error.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { readLog } from './read-log.ts';

/** Does something with a case; that it turns out to be deleted, by two who agreed, is no fault. */
export const unlessDeleted = async (work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!isDeleted(error)) throw error;
  }
};

/** Reads what is new in a log, in its turn. One that turns out to be deleted is forgotten. Rejects when a call fails. */
export const readUnlessDeleted = (core: DeskCore, log: CaseLog): Promise<void> =>
  unlessDeleted(() => log.inTurn(() => readLog(core, log)));
