import type { CaseRow } from '../../../src/casework/desk.ts';

/** The next task of a case that a member may take up. */
export interface NextTask {
  readonly row: CaseRow;
  readonly due: string; // day
  readonly isMine: boolean;
}

/** Over all cases, those of a member (id in base64url) and of nobody, by day. */
export const nextTasksFor = (rows: readonly CaseRow[], me: string): readonly NextTask[] =>
  rows
    .flatMap((row) =>
      row.card.nextTasks
        .filter(({ to }) => to === me || to === null)
        .map(({ due, to }): NextTask => ({ row, due, isMine: to === me })),
    )
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
