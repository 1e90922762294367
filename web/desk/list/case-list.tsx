import type { JSX, Ref, RefObject } from 'preact';
import { useId, useMemo, useState } from 'preact/hooks';
import { BulkBar, type BulkKeys } from '../bulk/bulk-bar.tsx';
import { ExamplesOffer } from '../examples/examples-offer.tsx';
import type { Bulk } from '../hooks/use-bulk.ts';
import type { CaseListState } from '../hooks/use-case-list.ts';
import { SearchCoverage } from '../search/search-coverage.tsx';
import { t } from '../text.ts';
import { EmptyList } from './empty-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import { EVERY_OPEN_CASE, type ListFilter } from './list-filter.ts';
import { meantByKeys } from './meant-by-keys.ts';
import { RowLine } from './row-line.tsx';
import { ViewBar } from './view-bar.tsx';
import { WindowedList } from './windowed-list.tsx';

export type CaseListProps = Omit<CaseListState, 'setFilter' | 'setActive' | 'rowAfter'> & {
  readonly onFilter: (filter: ListFilter) => void;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  readonly onMove: (steps: number) => void;
  readonly loading: boolean;
  readonly searchRef: Ref<HTMLInputElement>;
  readonly focusRow: RefObject<(id: string) => void>;
  readonly bulk: Bulk;
  readonly keys: RefObject<BulkKeys | null>;
};

const PAGE_STEPS = 5;
const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE_STEPS,
  PageUp: -PAGE_STEPS,
  Home: -Infinity,
  End: Infinity,
};

export function CaseList(props: CaseListProps): JSX.Element {
  const { all, shown, counts, filter, onFilter, openId, activeId, onOpen, selection } = props;
  const words = t().cases;
  const titleId = useId();
  const unread = useMemo(() => shown.filter((row) => row.unread).length, [shown]);
  const active = shown.find(({ id }) => id === activeId) ?? null;
  const [menuId, setMenuId] = useState<string | null>(null);
  const press = (event: KeyboardEvent): void => {
    const steps = stepsOf(event);
    if (steps === null) return;
    event.preventDefault();
    props.onMove(steps);
  };
  return (
    <section class="list" aria-labelledby={titleId} onKeyDown={press}>
      <div class="list__head">
        <h2 id={titleId} class="list__title">
          {words.title}
        </h2>
        <p class="list__count" role="status">
          {words.count(shown.length, counts[filter.view])}
          {unread > 0 ? ` · ${words.unreadCount(unread)}` : ''}
        </p>
      </div>
      <ExamplesOffer
        offered={all.length === 0 && !props.loading}
        onClose={() => {
          if (activeId !== null) props.focusRow.current(activeId);
        }}
      />
      <FilterBar all={all} filter={filter} onChange={onFilter} searchRef={props.searchRef} />
      {filter.query.trim() === '' ? null : <SearchCoverage />}
      <ViewBar filter={filter} onFilter={onFilter} counts={counts} count={props.count} />
      <BulkBar
        bulk={props.bulk}
        selection={selection}
        all={all}
        shown={shown}
        meant={meantByKeys({ all, openId, chosen: selection.rows, active })}
        keys={props.keys}
        menuOf={all.find(({ id }) => id === menuId) ?? null}
        onMenuEnd={() => setMenuId(null)}
      />
      {shown.length === 0 ? (
        <EmptyList
          loading={props.loading}
          hidesAll={all.length > 0}
          onShowAll={() => onFilter(EVERY_OPEN_CASE)}
        />
      ) : (
        <>
          <p class="list__order">
            {filter.view === 'muted' ? t().queue.bulk.mutedNote : t().queue.filters.orderHints[filter.order]}
          </p>
          <WindowedList items={shown} activeId={activeId} label={words.title} focusRow={props.focusRow}>
            {(row) => (
              <RowLine
                row={row}
                reachable={row.id === activeId}
                current={row.id === openId}
                onOpen={() => onOpen(row.id)}
                chosen={selection.has(row.id)}
                onChoose={(through) => selection.toggle(row.id, through)}
                onMenu={() => setMenuId(row.id)}
                minute={props.minute}
              />
            )}
          </WindowedList>
        </>
      )}
    </section>
  );
}

/** Keys in the list move through it; from the search they lead into it. */
function stepsOf({ key, target, isComposing }: KeyboardEvent): number | null {
  if (!(target instanceof Element) || isComposing) return null;
  if (target.matches('input[type="search"]')) return key === 'ArrowDown' || key === 'Enter' ? 0 : null;
  return target.closest('.rows') && Object.hasOwn(MOVES, key) ? (MOVES[key] ?? null) : null;
}
