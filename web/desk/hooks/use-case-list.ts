import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { CaseRow, Desk } from '../../../src/casework/desk.ts';
import { language } from '../../shared/i18n.ts';
import { inOrder } from '../list/in-order.ts';
import { EVERY_OPEN_CASE, type ListFilter } from '../list/list-filter.ts';
import { narrowCases } from '../list/narrow-cases.ts';
import { prepareTexts, rememberTexts } from '../list/search-text.ts';
import { countViews, type View } from '../list/views.ts';
import { countryName, memberLabel } from '../names.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { t } from '../text.ts';
import { useChanges } from './use-changes.ts';
import { useMinute } from './use-minute.ts';
import { useOrderTime } from './use-order-time.ts';
import { type Selection, useSelection } from './use-selection.ts';

export interface CaseListState {
  readonly all: readonly CaseRow[];
  readonly shown: readonly CaseRow[];
  readonly counts: Readonly<Record<View, number>>;
  /** How many cases a filter shows. */
  readonly count: (filter: ListFilter) => number;
  readonly filter: ListFilter;
  readonly setFilter: (filter: ListFilter) => void;
  /** What the clocks of the rows are told by, in milliseconds since 1970. */
  readonly minute: number;
  readonly selection: Selection;
  /** The row that keys act on: the chosen one while it is shown, else the first. */
  readonly activeId: string | null;
  /** Whether somebody chose that row, and it is not the first for want of another. */
  readonly isChosen: boolean;
  readonly setActive: (id: string) => void;
  /** The row so many steps away from the active one. */
  readonly rowAfter: (steps: number) => string | null;
}

/** The rows of the list as they are filtered, searched and ordered. `changes` rises with those of the desk. */
export function useCaseList(desk: Desk, index: SearchIndex, changes: number): CaseListState {
  const [filter, setFilter] = useState(EVERY_OPEN_CASE);
  const [chosen, setActive] = useState<string | null>(null);
  const minute = useMinute();
  const orderTime = useOrderTime(minute, filter);
  const read = useChanges(index);
  const textOf = useMemo(
    () =>
      rememberTexts((card) =>
        [
          card.excerpt,
          countryName(card.country),
          card.takenOnBy === null ? '' : memberLabel(desk, card.takenOnBy),
          t().codes.danger[card.danger],
          card.urgency,
          ...card.reasons.map((reason) => t().urgency.reasons[reason]),
          t().codes.status[card.status],
          card.junk?.pattern ?? '',
        ].join(' '),
      ),
    [desk, language()],
  );
  const all = useMemo(
    () => inOrder(desk.cases(), orderTime, filter.order),
    [desk, changes, orderTime, filter.order],
  );
  useEffect(() => {
    index.follow(all);
    return prepareTexts(
      all.map(({ card }) => card),
      textOf,
    );
  }, [all, textOf, index]);
  const isSearching = filter.query.trim() !== '';
  const shown = useMemo(
    () => narrowCases(all, filter, { now: minute, textOf, wholeTextOf: index.textOf }),
    [all, filter, textOf, minute, isSearching ? read : 0],
  );
  const counts = useMemo(() => countViews(all, minute), [all, minute]);
  const count = useCallback(
    (other: ListFilter) => narrowCases(all, other, { now: minute, textOf, wholeTextOf: index.textOf }).length,
    [all, minute, textOf],
  );
  const selection = useSelection(shown);
  const chosenAt = shown.findIndex(({ id }) => id === chosen);
  const at = chosenAt < 0 ? 0 : chosenAt;
  const rowAfter = (steps: number): string | null => {
    // The first key lands on the active row itself when nothing was chosen yet.
    const from = chosenAt < 0 && steps === 1 ? -1 : at;
    return shown[Math.max(0, Math.min(shown.length - 1, from + steps))]?.id ?? null;
  };
  const activeId = shown[at]?.id ?? null;
  return {
    all,
    shown,
    counts,
    count,
    filter,
    setFilter,
    minute,
    selection,
    activeId,
    isChosen: chosenAt >= 0,
    setActive,
    rowAfter,
  };
}
