import { isOnCase, wasOnCase } from '../casefile/access-state.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { blankLog, type CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';

/**
 * Lets go of a case that is ours no longer, as its log tells: its plaintext, its line in the list, and what we remembered
 * of it. True if it is gone.
 */
export const dropIfGone = (core: DeskCore, log: CaseLog): boolean => {
  const { access } = log.state;
  const me = toBase64url(core.member);
  // Keys that a colleague handed on before such steps were written down stay: only who was on it can have gone.
  if (access === null || isOnCase(access, me) || !wasOnCase(access, me)) return false;
  const departed = access.departed.findLast(({ member }) => member === me);
  const isNews = core.memory.content.logs.has(log.id);
  if (departed && !core.gone.has(log.id))
    core.gone.set(log.id, { id: log.id, how: departed.how, by: departed.by, isNews });
  for (const place of [core.cards, core.logs, core.memory.content.logs]) place.delete(log.id);
  core.open.delete(log.id);
  core.unsettled.delete(log.id);
  blankLog(log);
  core.changed();
  return true;
};
