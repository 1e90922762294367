import { useMemo } from 'preact/hooks';
import { MOST_COVERS } from '../../../src/casefile/files/covered-limits.ts';
import type { Desk } from '../../../src/casework/desk.ts';
import type { Cover } from '../../shared/viewer-messages.ts';
import { useDraft } from '../hooks/use-draft.ts';
import { useSurroundings } from '../surroundings.ts';

/** The boxes of each page of a file, as the pages lie before they are turned. */
type Pages = Readonly<Record<number, readonly Cover[]>>;

const NONE: readonly Cover[] = [];

/** What stood before each step, the latest last, for as long as a desk is open. */
const before = new WeakMap<Desk, Map<string, Pages[]>>();

export interface CoversHandle {
  readonly covers: readonly Cover[];
  readonly canUndo: boolean;
  readonly isFull: boolean;
  readonly write: (covers: readonly Cover[]) => void;
  readonly undo: () => void;
}

/** The boxes over one page of a file, kept among the drafts of its case. */
export function useCovers(caseId: string, item: string, page: number): CoversHandle {
  const { desk } = useSurroundings();
  const { draft, write } = useDraft(caseId, `covers:${item}`);
  const pages = useMemo(() => (draft.text === '' ? {} : (JSON.parse(draft.text) as Pages)), [draft.text]);
  const ofDesk = before.get(desk) ?? new Map<string, Pages[]>();
  before.set(desk, ofDesk);
  const steps = ofDesk.get(item) ?? [];
  const keep = (next: Pages): void =>
    write(Object.values(next).every((boxes) => boxes.length === 0) ? '' : JSON.stringify(next));
  const covers = pages[page] ?? NONE;
  return {
    covers,
    canUndo: steps.length > 0,
    isFull: covers.length >= MOST_COVERS,
    write: (next) => {
      ofDesk.set(item, [...steps, pages]);
      keep({ ...pages, [page]: next.slice(0, MOST_COVERS) });
    },
    undo: () => {
      const last = steps.at(-1);
      if (last === undefined) return;
      ofDesk.set(item, steps.slice(0, -1));
      keep(last);
    },
  };
}
