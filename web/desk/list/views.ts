import { isLate } from '../../../src/casefile/clocks.ts';
import { isOver } from '../../../src/casefile/codes/case-stages.ts';
import type { CaseRow } from '../../../src/casework/desk.ts';

/** The ways of looking at the list that everybody has, in the order in which they are offered. */
export const VIEWS = [
  'open',
  'mine',
  'unread',
  'for-us',
  'for-reporter',
  'asked',
  'late',
  'muted',
  'closed',
  'all',
] as const;
export type View = (typeof VIEWS)[number];

const isOpen = ({ card, muted }: CaseRow): boolean => !isOver(card.stage) && !muted;

const BELONGS: Readonly<Record<View, (row: CaseRow, now: number) => boolean>> = {
  open: isOpen,
  mine: (row) => isOpen(row) && row.mine,
  // Whoever writes into a closed case has to be seen as well.
  unread: (row) => row.unread && !row.muted,
  'for-us': (row) => isOpen(row) && row.card.waitsFor === 'team',
  'for-reporter': (row) => isOpen(row) && row.card.waitsFor === 'reporter',
  asked: (row) => row.asked && !row.muted,
  // A mute hides no danger: a clock that runs out is shown all the same.
  late: ({ card }, now) => isLate(card, now),
  muted: ({ muted }) => muted,
  closed: ({ card }) => isOver(card.stage),
  all: () => true,
};

/** Whether a view shows a case at a time (milliseconds since 1970). */
export const isInView = (row: CaseRow, view: View, now: number): boolean => BELONGS[view](row, now);

/** How many cases each view holds. */
export function countViews(rows: readonly CaseRow[], now: number): Readonly<Record<View, number>> {
  const counts = Object.fromEntries(VIEWS.map((view) => [view, 0])) as Record<View, number>;
  for (const row of rows) for (const view of VIEWS) if (isInView(row, view, now)) counts[view] += 1;
  return counts;
}

/** The next view, and after the last one the first. */
export const viewAfter = (view: View): View => VIEWS[(VIEWS.indexOf(view) + 1) % VIEWS.length] ?? view;
