import type { CaseRow } from '../../../src/casework/desk.ts';

/** What a part of the page of tasks is made from. */
export type CaseRowsProps = {
  readonly rows: readonly CaseRow[];
  readonly onOpenCase: (id: string) => void;
};
