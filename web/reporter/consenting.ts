import type { Sending } from '../shared/sending-step.ts';
import type { Allowed } from './allowed.ts';
import type { Destination } from './team.ts';

/** A consent that the team holds, its signature checked. */
export type HeldConsent = {
  readonly kind: 'signed' | 'attested';
  /** Every switch of it but the reading by the team. */
  readonly allowed: Allowed;
  readonly expires: string; // day
  /** Whether it took the place of another: the first one may have been in the word of a member who entered the report. */
  readonly replaces: boolean;
  readonly daysLeft: number;
};

/**
 * What the team holds: a consent, that everything was taken back, what does not stand, or nothing that this phrase knows of.
 */
export type Held =
  | HeldConsent
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'unfiled' };

/** What a reviewer asks: may this now be done, for this destination? */
export type Question = {
  readonly nonce: string;
  readonly destination: string;
  readonly codes: readonly string[];
  readonly asked: string; // day
};

/** What an open mailbox knows of consent and can send. What is sent gives the hash by which the team acknowledges it. */
export type Consenting = {
  readonly held: Held;
  /** The hashes that the team names as held. */
  readonly acknowledged: readonly string[];
  readonly questions: readonly Question[];
  readonly destinations: readonly Destination[];
  readonly change: (allowed: Allowed, sending: Sending) => Promise<string>;
  readonly withdraw: (sending: Sending) => Promise<string>;
  readonly answer: (question: Question, answer: 'yes' | 'no', sending: Sending) => Promise<string>;
};

/** What was sent from this page and may not have arrived at the team. It is gone with the page. */
export type SentConsent = {
  readonly hash: string;
  readonly kind: 'change' | 'withdrawal' | 'yes' | 'no';
  /** Which question it answers. */
  readonly nonce?: string;
};
