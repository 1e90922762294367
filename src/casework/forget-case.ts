import type { DeskCore } from './desk-core.ts';

/** Forgets all that this desk holds of a case: keys, log, card, and how far it was seen. */
export const forgetCase = (
  { ring, logs, cards, open, unsettled, memory, changed }: DeskCore,
  id: string,
): void => {
  ring.drop(id);
  logs.delete(id);
  cards.delete(id);
  open.delete(id);
  unsettled.delete(id);
  memory.content.logs.delete(id);
  changed();
};
