import type { Desk } from '../../../src/casework/desk.ts';
import { identityQuorumOf } from '../../../src/protocol/client/vault.ts';
import type { Reading } from './entry-form.ts';

/** Who could read a report that is entered now, and how many of them open names together. */
export const readingOf = (desk: Desk): Reading => ({
  readers: desk.intakeReaders().map(({ id }) => id),
  quorum: identityQuorumOf(desk.roster().document.policy),
});
