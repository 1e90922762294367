import { useState } from 'preact/hooks';
import { MOST_COVERS } from '../../../src/casefile/files/covered-limits.ts';
import type { Desk } from '../../../src/casework/desk.ts';
import type { Cover } from '../../shared/viewer-messages.ts';
import { useSurroundings } from '../surroundings.ts';

/** The boxes of each page of a file, as the pages lie before they are turned. */
type Pages = Readonly<Record<number, readonly Cover[]>>;

/** What was drawn, and every state before it. Never empty. */
type Steps = readonly [Pages, ...Pages[]];

const NONE: Steps = [{}];

/** What reviewers drew, for as long as a desk is open: closing a file loses none of it. */
const kept = new WeakMap<Desk, Map<string, Steps>>();

export interface CoversHandle {
  readonly covers: readonly Cover[];
  readonly canUndo: boolean;
  readonly isFull: boolean;
  readonly write: (covers: readonly Cover[]) => void;
  readonly undo: () => void;
}

/** The boxes over one page of a file. */
export function useCovers(item: string, page: number): CoversHandle {
  const { desk } = useSurroundings();
  const ofDesk = kept.get(desk) ?? new Map<string, Steps>();
  kept.set(desk, ofDesk);
  const [steps, setSteps] = useState(ofDesk.get(item) ?? NONE);
  const keep = (next: Steps): void => {
    ofDesk.set(item, next);
    setSteps(next);
  };
  const [now, before, ...older] = steps;
  const covers = now[page] ?? [];
  return {
    covers,
    canUndo: before !== undefined,
    isFull: covers.length >= MOST_COVERS,
    write: (next) => keep([{ ...now, [page]: next.slice(0, MOST_COVERS) }, ...steps]),
    undo: () => {
      if (before !== undefined) keep([before, ...older]);
    },
  };
}
