import { codeOf } from '../../../../src/casework/call-error.ts';
import type { Desk } from '../../../../src/casework/desk.ts';
import { isPassing, isSessionEnd } from '../../problem.ts';
import { freshPhrase, postEntry, sealEntry } from '../send-entry.ts';
import type { Door } from './send-rows.ts';

/** Seals each row under a phrase that nobody sees. What fails for every row alike halts all of them. */
export const doorOf = (desk: Desk, onSessionEnd: () => void): Door => ({
  seal: async (form) => sealEntry(desk, form, await freshPhrase()),
  post: postEntry,
  stopsAll: (error) => {
    if (isSessionEnd(error)) onSessionEnd();
    return isSessionEnd(error) || isPassing(error) || STOPPING.includes(codeOf(error) ?? '');
  },
});

const STOPPING: readonly string[] = ['closed', 'roster-expired', 'no-reader', 'vault-below-quorum'];
