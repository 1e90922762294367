import type { ConsentState } from '../../../src/casefile/consent/consent-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';

/** A case and what the person allows in it. */
export type ConsentProps = { readonly view: CaseView; readonly consent: ConsentState };
