import { useMemo, useRef, useState } from 'preact/hooks';
import type { CaseRow } from '../../../src/casework/desk.ts';

/** Which cases are chosen to do something with many at once. Only what the list shows can be chosen. */
export interface Selection {
  readonly rows: readonly CaseRow[];
  readonly has: (id: string) => boolean;
  /** Chooses a case or not any more; `through` all those since the last one that was chosen. */
  readonly toggle: (id: string, through?: boolean) => void;
  readonly chooseAll: () => void;
  readonly choose: (ids: readonly string[]) => void;
}

/** Nothing that filters or views hide stays chosen: nobody acts upon what they do not see. */
export function useSelection(shown: readonly CaseRow[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const rows = useMemo(
    () => (chosen.size === 0 ? [] : shown.filter(({ id }) => chosen.has(id))),
    [shown, chosen],
  );
  const visible = (): Set<string> => new Set(rows.map(({ id }) => id));
  return {
    rows,
    has: (id) => chosen.has(id),
    toggle: (id, through = false) => {
      const next = visible();
      const on = !next.has(id);
      for (const each of through ? between(shown, last.current, id) : [id]) {
        if (on) next.add(each);
        else next.delete(each);
      }
      last.current = id;
      setChosen(next);
    },
    chooseAll: () => setChosen(new Set(shown.map(({ id }) => id))),
    choose: (ids) => setChosen(new Set(ids)),
  };
}

function between(rows: readonly CaseRow[], from: string | null, to: string): string[] {
  const ids = rows.map(({ id }) => id);
  const [a, b] = [from === null ? -1 : ids.indexOf(from), ids.indexOf(to)];
  return a < 0 ? [to] : ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}
