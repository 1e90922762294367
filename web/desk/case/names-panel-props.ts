import type { IdentityState } from '../../../src/casefile/identity-state.ts';
import type { CaseView, NamesView } from '../../../src/casework/desk.ts';

/** A case with names, and what the desk knows of them beside its log. */
export type NamesPanelProps = {
  readonly view: CaseView;
  readonly identity: IdentityState;
  readonly names: NamesView;
};
