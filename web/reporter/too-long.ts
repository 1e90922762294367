import { NARRATIVE_CHARACTERS, SHORT_TEXT_CHARACTERS } from '../../src/casefile/report-sizes.ts';
import { language } from '../shared/i18n.ts';
import type { Draft } from './draft.ts';
import { t } from './text.ts';

const MOST = {
  story: NARRATIVE_CHARACTERS,
  placeDetail: SHORT_TEXT_CHARACTERS,
  contact: SHORT_TEXT_CHARACTERS,
  link: SHORT_TEXT_CHARACTERS,
} as const;

export type WrittenField = keyof typeof MOST;

const fits = (draft: Draft, field: WrittenField): boolean => draft[field].trim().length <= MOST[field];

/** What to say beside an answer that does not fit its place in a report. */
export const tooLong = (draft: Draft, field: WrittenField): string | undefined =>
  fits(draft, field)
    ? undefined
    : t().writing.tooLong(
        new Intl.NumberFormat(language().formats).format(draft[field].trim().length - MOST[field]),
      );

/** Whether every answer fits its place in a report. */
export const allFit = (draft: Draft): boolean =>
  (Object.keys(MOST) as WrittenField[]).every((field) => fits(draft, field));
