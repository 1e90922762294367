import { useEffect, useRef } from 'preact/hooks';
import type { CaseRow } from '../../../src/casework/desk.ts';
import { t } from '../text.ts';

/** Says how many reports have come in, once the first look has shown what was there already. */
export function useArrivals(
  rows: readonly CaseRow[],
  looked: boolean,
  announce: (message: string) => void,
): void {
  const known = useRef<Set<string> | null>(null);
  useEffect(() => {
    if (!looked) return;
    const before = known.current;
    known.current = new Set(rows.map(({ id }) => id));
    if (before === null) return;
    const fresh = rows.filter(({ id, unread }) => unread && !before.has(id)).length;
    if (fresh > 0) announce(t().cases.arrived(fresh));
  }, [rows, looked]);
}
