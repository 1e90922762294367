import { isAsked } from '../../src/casefile/branching.ts';
import { faultyAnswers } from '../shared/faulty-answers.ts';
import { type Draft, hasSubstance, isDateComplete } from './draft.ts';
import { reportPathOf } from './report-path.ts';
import { t } from './text.ts';

/** What a report cannot be sent without, in the words of the last page. */
export function missingAnswers(draft: Draft): string[] {
  const words = t().check.parts;
  return [
    ...(hasSubstance(draft) ? [] : [words.story]),
    ...(draft.country === '' ? [words.country] : []),
    ...(isDateComplete(draft) ? [] : [words.when]),
    ...(hasFaultyAnswer(draft) ? [t().more.faulty] : []),
    ...(draft.danger === '' ? [words.danger] : []),
    ...(draft.agreed ? [] : [words.consent]),
  ];
}

/** Only where the question is still asked: nobody could mend another one, and it is not sent. */
const hasFaultyAnswer = (draft: Draft): boolean =>
  faultyAnswers(draft.answers).some((id) => isAsked(id, draft.answers, reportPathOf(draft, 'calm')));
