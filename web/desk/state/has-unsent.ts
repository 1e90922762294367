import type { Desk } from '../../../src/casework/desk.ts';
import { outgoingOf } from '../sending/outgoing-store.ts';
import type { Drafts } from './drafts.ts';

/** Whether something typed, drawn or chosen at a desk would go with it. */
export const hasUnsent = ({ desk, drafts }: { readonly desk: Desk; readonly drafts: Drafts }): boolean =>
  drafts.hasUnsent() || outgoingOf(desk).hasUnsent();
