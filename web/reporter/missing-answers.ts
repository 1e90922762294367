import { type Draft, hasSubstance, isDateComplete } from './draft.ts';
import { faultyAnswers } from './faulty-answers.ts';
import { t } from './text.ts';

/** What a report cannot be sent without, in the words of the last page. */
export function missingAnswers(draft: Draft): string[] {
  const words = t().check.parts;
  return [
    ...(hasSubstance(draft) ? [] : [words.story]),
    ...(draft.country === '' ? [words.country] : []),
    ...(isDateComplete(draft) ? [] : [words.when]),
    ...(faultyAnswers(draft.answers).length === 0 ? [] : [t().more.faulty]),
    ...(draft.danger === '' ? [words.danger] : []),
    ...(draft.agreed ? [] : [words.consent]),
  ];
}
