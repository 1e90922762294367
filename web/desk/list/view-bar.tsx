import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { NamedView } from '../../../src/casework/kept-views.ts';
import { isolated } from '../../shared/isolated.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { KeepViewDialog } from './keep-view-dialog.tsx';
import { EVERY_OPEN_CASE, type ListFilter, readFilter, writeFilter } from './list-filter.ts';
import { VIEWS, type View } from './views.ts';

export type ViewBarProps = {
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
  readonly counts: Readonly<Record<View, number>>;
  /** How many cases a filter shows. */
  readonly count: (filter: ListFilter) => number;
};

/** The ways of looking at the list, each with how many cases it holds: everybody's, then one's own. */
export function ViewBar({ filter, onFilter, counts, count }: ViewBarProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const [keeping, setKeeping] = useState(false);
  const words = t().queue.views;
  const views = desk.views();
  const key = JSON.stringify(views);
  const kept = useMemo(() => views.flatMap((view) => readView(view, count)), [key, count]);
  const current = kept.find(({ shows }) => writeFilter(shows) === writeFilter(filter));
  return (
    <div class="views">
      <div class="views__row" role="group" aria-label={words.label}>
        {VIEWS.map((view) => (
          <ViewChip
            key={view}
            name={words.names[view]}
            count={counts[view]}
            pressed={current === undefined && filter.view === view}
            onPress={() => onFilter({ ...EVERY_OPEN_CASE, view, query: filter.query })}
          />
        ))}
        {kept.map(({ id, name, shows, holds }) => (
          <ViewChip
            key={id}
            name={isolated(name)}
            count={holds}
            pressed={current?.id === id}
            onPress={() => onFilter(shows)}
          />
        ))}
        {current ? (
          <button
            type="button"
            class="chip chip--quiet"
            aria-label={words.remove(isolated(current.name))}
            onClick={() => {
              desk.removeView(current.id);
              announce(words.removed);
            }}
          >
            {words.removeShort}
          </button>
        ) : (
          <button type="button" class="chip chip--quiet" onClick={() => setKeeping(true)}>
            {words.keep}
          </button>
        )}
      </div>
      {keeping ? <KeepViewDialog filter={filter} onDone={() => setKeeping(false)} /> : null}
    </div>
  );
}

/** A view of one's own with how many cases it holds; none where a later release wrote it. */
const readView = (
  view: NamedView,
  count: ViewBarProps['count'],
): (NamedView & { readonly shows: ListFilter; readonly holds: number })[] => {
  const shows = readFilter(view.filter);
  return shows === null ? [] : [{ ...view, shows, holds: count(shows) }];
};

type ViewChipProps = {
  readonly name: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
};

function ViewChip({ name, count, pressed, onPress }: ViewChipProps): JSX.Element {
  return (
    <button type="button" class="chip" aria-pressed={pressed} onClick={onPress}>
      <bdi>{name}</bdi> <span aria-hidden="true">{count}</span>
      <span class="visually-hidden">{t().queue.views.counted(count)}</span>
    </button>
  );
}
