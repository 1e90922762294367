import type { CaseEvent } from '../../../src/casefile/case-event.ts';
import type { CaseView, Desk } from '../../../src/casework/desk.ts';
import { isolated } from '../../shared/isolated.ts';
import { fileOf } from '../files/describe-file-event.ts';
import { describeReferral, destinationOf } from '../referral/describe-referral.ts';
import { t } from '../text.ts';

/**
 * What its author did with an event, as the end of a sentence that begins with their label. `about`: what the destination or
 * the file is called that it is about, where it is about one.
 */
export function describeEvent(
  event: CaseEvent,
  labelOf: (member: string) => string,
  about: string | null = null,
): string {
  const ofReferral = describeReferral(event, about);
  if (ofReferral !== null) return ofReferral;
  const did = {
    ...t().activity.did,
    ...t().parts.did,
    ...t().referrals.did,
    ...t().telling.did,
    ...t().exporting.did,
    ...t().files.did,
    ...t().consent.did,
  };
  const people = t().people.did;
  if (event.type === 'access-given' || event.type === 'access-taken')
    return people[event.type](labelOf(event.member));
  if (event.type === 'left-case' || event.type === 'conflict-declared' || event.type === 'epoch')
    return people[event.type];
  if (event.type === 'unknown') return did.unknown(isolated(event.rawType));
  if (event.type === 'answer' && event.parts > 1) return did.answerPart(event.part + 1, event.parts);
  if (event.type === 'file-noted') return named(t().files.graded(did[event.type], gradeOf(event)), about);
  return named(did[event.type], about);
}

/** What the destination or the file of this case is called that an event is about; null where it is about none. */
export const aboutOf = (desk: Desk, view: CaseView, event: CaseEvent): string | null =>
  destinationOf(desk, view, event) ?? fileOf(view, event);

const named = (did: string, about: string | null): string =>
  about === null ? did : t().files.about(did, about);

const gradeOf = ({ source, information }: CaseEvent & { type: 'file-noted' }): string =>
  `${source}${information}`;

/** The reason that was given with an event, where its kind has one. */
export const reasonOf = (event: CaseEvent): string | null =>
  'reason' in event && event.reason !== '' ? event.reason : null;
