import type { AccessState } from '../../../src/casefile/access-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';

/** A case, and who is on it. */
export type PeopleProps = { readonly view: CaseView; readonly access: AccessState };
