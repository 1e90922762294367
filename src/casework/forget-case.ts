import { blankLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';

/** Forgets all that this desk holds of a case (id in base64url): keys, log, card, mute, warnings, and how far it was seen. */
export const forgetCase = (core: DeskCore, id: string): void => {
  const { ring, logs, cards, open, unsettled, looked, memory, warnings, changed } = core;
  const log = logs.get(id);
  if (log !== undefined) blankLog(log);
  ring.drop(id);
  for (const place of [logs, cards, open, unsettled, looked, memory.content.logs, memory.content.mutes])
    place.delete(id);
  for (const warning of warnings.all())
    if (warning.place === 'case' && warning.subject === id) warnings.remove(warning);
  changed();
};
