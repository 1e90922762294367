import type { CaseRow, Desk } from '../../../src/casework/desk.ts';
import { outgoingOf } from '../sending/outgoing-store.ts';
import type { Drafts } from './drafts.ts';

type Kept = { readonly desk: Desk; readonly drafts: Drafts };

/** Whether something typed, drawn or chosen at a desk would go with it. */
export const hasUnsent = ({ desk, drafts }: Kept): boolean =>
  drafts.hasUnsent() || outgoingOf(desk).hasUnsent();

/** The cases in which it is. */
export const unsentCases = ({ desk, drafts }: Kept): readonly CaseRow[] => {
  const unsent = new Set([...drafts.cases(), ...outgoingOf(desk).cases()]);
  return desk.cases().filter(({ id }) => unsent.has(id));
};
