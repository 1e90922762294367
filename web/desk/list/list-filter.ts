import { isOver } from '../../../src/casefile/codes/case-stages.ts';
import type { Urgency } from '../../../src/casefile/codes/urgency.ts';
import type { CaseRow } from '../../../src/casework/desk.ts';

export const SCOPES = ['open', 'closed', 'all'] as const;
export type Scope = (typeof SCOPES)[number];
/** Who has the case: anyone, the member at the desk, or nobody. */
export type Holder = 'anyone' | 'me' | 'nobody';

export interface ListFilter {
  readonly scope: Scope;
  readonly holder: Holder;
  readonly urgency: Urgency | 'any';
  readonly unreadOnly: boolean;
  readonly query: string;
}

export const EVERY_OPEN_CASE: ListFilter = {
  scope: 'open',
  holder: 'anyone',
  urgency: 'any',
  unreadOnly: false,
  query: '',
};

const isInScope = ({ card }: CaseRow, scope: Scope): boolean =>
  scope === 'all' || isOver(card.stage) === (scope === 'closed');

const isHeldBy = (row: CaseRow, holder: Holder): boolean =>
  holder === 'anyone' || (holder === 'me' ? row.mine : row.card.takenOnBy === null);

/** Everything but the search. */
export const passesFilter = (row: CaseRow, filter: ListFilter): boolean =>
  isInScope(row, filter.scope) &&
  isHeldBy(row, filter.holder) &&
  (filter.urgency === 'any' || row.card.urgency === filter.urgency) &&
  (!filter.unreadOnly || row.unread);
