import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CaseRow, Desk } from '../../../src/casework/desk.ts';
import { language } from '../../shared/i18n.ts';
import { inOrder } from '../list/in-order.ts';
import { EVERY_OPEN_CASE, type ListFilter } from '../list/list-filter.ts';
import { narrowCases } from '../list/narrow-cases.ts';
import { prepareTexts, rememberTexts } from '../list/search-text.ts';
import { countryName, memberLabel } from '../names.ts';
import { t } from '../text.ts';

export interface CaseListState {
  readonly all: readonly CaseRow[];
  readonly shown: readonly CaseRow[];
  readonly filter: ListFilter;
  readonly setFilter: (filter: ListFilter) => void;
  /** The row that keys act on: the chosen one while it is shown, else the first. */
  readonly activeId: string | null;
  readonly setActive: (id: string) => void;
  /** The row so many steps away from the active one. */
  readonly rowAfter: (steps: number) => string | null;
}

/** The rows of the list as they are filtered, searched and ordered. `changes` rises with those of the desk. */
export function useCaseList(desk: Desk, changes: number): CaseListState {
  const [filter, setFilter] = useState(EVERY_OPEN_CASE);
  const [chosen, setActive] = useState<string | null>(null);
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
        ].join(' '),
      ),
    [desk, language()],
  );
  const all = useMemo(() => inOrder(desk.cases()), [desk, changes]);
  useEffect(
    () =>
      prepareTexts(
        all.map(({ card }) => card),
        textOf,
      ),
    [all, textOf],
  );
  const shown = useMemo(() => narrowCases(all, filter, textOf), [all, filter, textOf]);
  const chosenAt = shown.findIndex(({ id }) => id === chosen);
  const at = chosenAt < 0 ? 0 : chosenAt;
  const rowAfter = (steps: number): string | null => {
    // The first key lands on the active row itself when nothing was chosen yet.
    const from = chosenAt < 0 && steps === 1 ? -1 : at;
    return shown[Math.max(0, Math.min(shown.length - 1, from + steps))]?.id ?? null;
  };
  return { all, shown, filter, setFilter, activeId: shown[at]?.id ?? null, setActive, rowAfter };
}
