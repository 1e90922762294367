import { QUESTION_IDS, type QuestionId } from '../../../../src/casefile/questions.ts';

/** Places of a report that a column can fill, beside the questions. */
export const FORM_PLACES = [
  'narrative',
  'danger',
  'country',
  'placeDetail',
  'date',
  'cooperation',
  'link',
  'names',
  'reach',
  'safety',
  'channel',
  'received',
  'from',
  'fromWords',
  'giver',
  'way',
  'given',
  'consentWords',
  'language',
] as const;
export type FormPlace = (typeof FORM_PLACES)[number];

/** Where a column goes: `words` keeps it in the report as it stands, `leave` is the member's own choice to leave it out. */
export type ColumnPlace = FormPlace | QuestionId | 'words' | 'leave';

export const COLUMN_PLACES: readonly ColumnPlace[] = ['words', 'leave', ...FORM_PLACES, ...QUESTION_IDS];

export const isQuestion = (place: ColumnPlace): place is QuestionId =>
  QUESTION_IDS.some((id) => id === place);
