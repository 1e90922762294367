import type { CaseRow } from '../../../src/casework/desk.ts';

export type KeysAim = {
  readonly all: readonly CaseRow[];
  readonly openId: string | null;
  readonly chosen: readonly CaseRow[];
  readonly active: CaseRow | null;
};

/** The cases that a single key acts on: the one that stands open, else those chosen, else the active row. */
export function meantByKeys({ all, openId, chosen, active }: KeysAim): readonly CaseRow[] {
  // The open case fills a phone's screen, and a view may hide its row: what else is chosen is out of sight then.
  if (openId !== null) return all.filter(({ id }) => id === openId);
  if (chosen.length > 0) return chosen;
  return active ? [active] : [];
}
