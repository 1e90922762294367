import * as v from 'valibot';
import { CASE_STATUSES } from '../../../src/casefile/case-status.ts';
import { URGENCIES } from '../../../src/casefile/codes/urgency.ts';
import type { CaseRow } from '../../../src/casework/desk.ts';
import { isInView, VIEWS } from './views.ts';

export const ORDERS = ['urgency', 'newest', 'oldest', 'changed'] as const;

const word = v.pipe(v.string(), v.maxLength(60));

const FilterSchema = v.strictObject({
  view: v.picklist(VIEWS),
  urgency: v.picklist(['any', ...URGENCIES]),
  status: v.picklist(['any', ...CASE_STATUSES]),
  /** A country code, or `any`. */
  country: word,
  /** The language of a report, or `any`. */
  language: word,
  /** Who has the case: `anyone`, `me`, `nobody`, or a member id. */
  holder: word,
  order: v.picklist(ORDERS),
  query: v.pipe(v.string(), v.maxLength(500)),
});

/** What of the list is shown, and in which order. */
export type ListFilter = v.InferOutput<typeof FilterSchema>;
export type Order = ListFilter['order'];

export const EVERY_OPEN_CASE: ListFilter = {
  view: 'open',
  urgency: 'any',
  status: 'any',
  country: 'any',
  language: 'any',
  holder: 'anyone',
  order: 'urgency',
  query: '',
};

/** A filter as it is kept under a name; null for one that this release cannot read. */
export const readFilter = (text: string): ListFilter | null => {
  try {
    const read = v.safeParse(FilterSchema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
};

export const writeFilter = (filter: ListFilter): string => JSON.stringify(filter);

/** Whether anything beside view and order narrows the list. */
export const isNarrowed = (filter: ListFilter): boolean =>
  writeFilter({ ...filter, view: 'open', order: 'urgency' }) !== writeFilter(EVERY_OPEN_CASE);

const isHeldBy = ({ mine, card }: CaseRow, holder: string): boolean => {
  if (holder === 'anyone') return true;
  if (holder === 'me') return mine;
  return card.takenOnBy === (holder === 'nobody' ? null : holder);
};

/** Everything but the search. `now` in milliseconds since 1970. */
export const passesFilter = (row: CaseRow, filter: ListFilter, now: number): boolean =>
  isInView(row, filter.view, now) &&
  isHeldBy(row, filter.holder) &&
  (filter.urgency === 'any' || row.card.urgency === filter.urgency) &&
  (filter.status === 'any' || row.card.status === filter.status) &&
  (filter.country === 'any' || row.card.country === filter.country) &&
  (filter.language === 'any' || row.card.language === filter.language);
