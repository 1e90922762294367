import { NAMES_CHARACTERS, REACH_CHARACTERS, SAFETY_CHARACTERS } from '../../src/casefile/identity.ts';
import {
  ANSWER_CHARACTERS,
  NARRATIVE_CHARACTERS,
  SHORT_TEXT_CHARACTERS,
} from '../../src/casefile/report-sizes.ts';
import { language } from '../shared/i18n.ts';
import type { Draft } from './draft.ts';
import { t } from './text.ts';

const MOST = {
  story: NARRATIVE_CHARACTERS,
  placeDetail: SHORT_TEXT_CHARACTERS,
  contact: SHORT_TEXT_CHARACTERS,
  link: SHORT_TEXT_CHARACTERS,
  names: NAMES_CHARACTERS,
  reach: REACH_CHARACTERS,
  safety: SAFETY_CHARACTERS,
} as const;

export type WrittenField = keyof typeof MOST;

const fits = (draft: Draft, field: WrittenField): boolean => draft[field].trim().length <= MOST[field];

/** What to say beside an answer that does not fit its place in a report. */
export const tooLong = (draft: Draft, field: WrittenField): string | undefined =>
  surplus(draft[field], MOST[field]);

/** The same for an answer to a further question. */
export const answerTooLong = (text: string): string | undefined => surplus(text, ANSWER_CHARACTERS);

const surplus = (text: string, most: number): string | undefined => {
  const over = text.trim().length - most;
  if (over <= 0) return undefined;
  return t().writing.tooLong(new Intl.NumberFormat(language().formats).format(over));
};

/** Whether every answer fits its place in a report. */
export const allFit = (draft: Draft): boolean =>
  (Object.keys(MOST) as WrittenField[]).every((field) => fits(draft, field)) &&
  [...Object.values(draft.answers), ...draft.extra.map(({ answer }) => answer)].every(
    (answer) => typeof answer !== 'string' || answer.trim().length <= ANSWER_CHARACTERS,
  );
