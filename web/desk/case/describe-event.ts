import type { CaseEvent } from '../../../src/casefile/case-event.ts';
import { isolated } from '../../shared/isolated.ts';
import { t } from '../text.ts';

/** What its author did with an event, as the end of a sentence that begins with their label. */
export function describeEvent(event: CaseEvent, labelOf: (member: string) => string): string {
  const did = { ...t().activity.did, ...t().parts.did };
  const people = t().people.did;
  if (event.type === 'access-given' || event.type === 'access-taken')
    return people[event.type](labelOf(event.member));
  if (event.type === 'left-case' || event.type === 'conflict-declared' || event.type === 'epoch')
    return people[event.type];
  if (event.type === 'unknown') return did.unknown(isolated(event.rawType));
  if (event.type === 'answer' && event.parts > 1) return did.answerPart(event.part + 1, event.parts);
  return did[event.type];
}

/** The reason that was given with an event, where its kind has one. */
export const reasonOf = (event: CaseEvent): string | null =>
  'reason' in event && event.reason !== '' ? event.reason : null;
