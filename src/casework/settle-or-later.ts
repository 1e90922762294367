import { CallError, isRefused, isUnsure } from './call-error.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { settleReplies } from './settle-replies.ts';

/** Settles what the reporter finds. A refusal is told and keeps nothing else waiting; a call that fails rejects. */
export const settle = async (core: DeskCore, log: CaseLog): Promise<void> => {
  try {
    await settleReplies(core, log);
    core.unsettled.delete(log.id);
  } catch (error) {
    if (isRefused(error)) core.warnings.add({ code: error.code, place: 'case', subject: log.id });
    else if (error instanceof CallError) throw error;
    else core.warnings.addRefusal(error, 'case', log.id);
  }
};

/** The same after something was written: it is in the log, so what is left to do may wait for a better connection. */
export const settleOrLater = async (core: DeskCore, log: CaseLog): Promise<void> => {
  core.unsettled.add(log.id);
  try {
    await settle(core, log);
  } catch (error) {
    if (!isUnsure(error)) throw error;
  }
};
