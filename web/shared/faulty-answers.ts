import type { DraftAnswers } from '../../src/casefile/answers.ts';
import { isCount } from '../../src/casefile/head-count.ts';
import type { QuestionId } from '../../src/casefile/questions.ts';
import { isPartialDate } from '../../src/casefile/report-date.ts';
import { latinDigits } from './latin-digits.ts';
import { plainDate } from './plain-date.ts';

const DATES: readonly QuestionId[] = [
  'contactDate',
  'hearingDate',
  'travelDate',
  'sessionDate',
  'releaseDate',
];

const typed = (answers: DraftAnswers, id: QuestionId): string => {
  const answer = answers[id];
  return typeof answer === 'string' ? answer.trim() : '';
};

/** The questions whose typed date or number could not stand in a report. This list is short: the first page carries it. */
export const faultyAnswers = (answers: DraftAnswers): QuestionId[] => [
  ...DATES.filter((id) => typed(answers, id) !== '' && !isPartialDate(plainDate(typed(answers, id)))),
  ...(typed(answers, 'count') === '' || isCount(plainCount(typed(answers, 'count')))
    ? []
    : ['count' as const]),
];

/** A number as it stands in a report, typed in the digits of any script. */
const plainCount = (text: string): string => latinDigits(text.trim());

/** The answers with dates and numbers in the form of a report. */
export const plainAnswers = (answers: DraftAnswers): DraftAnswers => {
  const dates = DATES.flatMap((id) =>
    typed(answers, id) === '' ? [] : [[id, plainDate(typed(answers, id))]],
  );
  const count = typed(answers, 'count');
  return {
    ...answers,
    ...(Object.fromEntries(dates) as DraftAnswers),
    ...(count === '' ? {} : { count: plainCount(count) }),
  };
};
