import { cardOf } from '../casefile/case-card.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';

/** The line of the list, out of the log itself. */
export const showCard = (core: DeskCore, log: CaseLog): void => {
  if (log.state.report !== null) core.cards.set(log.id, cardOf(log.state));
};
