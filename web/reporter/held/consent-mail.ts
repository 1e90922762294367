import type { Consenting, SentConsent } from '../consenting.ts';

/** What the parts of the mailbox that are about consent are handed. */
export type ConsentMail = {
  readonly consenting: Consenting;
  readonly sent: readonly SentConsent[];
  readonly onSent: (sent: SentConsent) => void;
};
