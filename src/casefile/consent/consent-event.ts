import type { ATTEST_GROUNDS, CONSENT_GIVERS, CONSENT_WAYS } from '../codes/consent-attested.ts';
import type { EventFacts } from '../event-facts.ts';
import type { Switches } from './switches.ts';

/** A consent as its signed or attested document says it, after whoever read it checked the signature. Hashes in base64url. */
export interface GivenConsent {
  readonly hash: string;
  readonly switches: Switches;
  readonly destinations: readonly string[];
  readonly files: readonly string[];
  readonly given: string; // hour
  readonly expires: string; // day
  readonly textVersion: number;
  readonly language: string;
  /** What it takes the place of. */
  readonly previous: readonly string[];
}

/** How, when and from whom a member heard it. Every reader of the case reads this: no name belongs in it. */
export interface ByWord {
  readonly from: (typeof CONSENT_GIVERS)[number];
  readonly way: (typeof CONSENT_WAYS)[number];
  readonly told: string; // day
  readonly words: string;
}

/** The person's answer to a reviewer's question, signed. */
export interface Confirmation {
  readonly hash: string;
  /** The consent that it goes with. */
  readonly consent: string;
  /** The nonce of the question. */
  readonly nonce: string;
  readonly destination: string;
  readonly codes: readonly string[];
  readonly answer: 'yes' | 'no';
  readonly given: string; // hour
}

/** A second reviewer's word for a consent that is not signed by somebody proven to be the person. */
export interface SecondWord {
  readonly ground: (typeof ATTEST_GROUNDS)[number];
  readonly words: string;
}

/** What can happen to what a person allows, after the protocol checked signatures and places. */
export type ConsentAct =
  /** Signed under the case's own consent key. */
  | {
      readonly type: 'consent-given';
      readonly id: string;
      readonly sent: string;
      readonly consent: GivenConsent;
    }
  | {
      readonly type: 'consent-withdrawn';
      readonly id: string;
      readonly sent: string;
      readonly hash: string;
      readonly given: string; // hour
    }
  | {
      readonly type: 'consent-answered';
      readonly id: string;
      readonly sent: string;
      readonly confirmation: Confirmation;
    }
  /** What came as one of these and does not stand; `code` is a `ProtocolErrorCode`. */
  | {
      readonly type: 'consent-junk';
      readonly id: string;
      readonly sent: string;
      readonly kind: 'consent' | 'withdrawal' | 'confirmation';
      readonly code: string;
    }
  /** A member's word that the person allows this. */
  | { readonly type: 'consent-recorded'; readonly how: ByWord; readonly consent: GivenConsent }
  /** A member's word that the person takes everything back. Nobody has to prove that. */
  | { readonly type: 'withdrawal-recorded'; readonly how: ByWord; readonly hash: string }
  | {
      readonly type: 'confirmation-asked';
      readonly nonce: string;
      readonly destination: string;
      readonly codes: readonly string[];
    };

/** Everything that the fold of consent looks at. */
export type ConsentEvent = EventFacts &
  (
    | ConsentAct
    /** With the report: in the reporter's own word, or in that of the member who entered it. */
    | {
        readonly type: 'filed';
        readonly consent: GivenConsent;
        readonly entered?: { readonly by: string };
      }
    /** `consent`: which one; absent for that of the report. `signature`: what can be shown outside the case, if it was made. */
    | ({
        readonly type: 'consent-attested';
        readonly consent?: string;
        readonly signature?: string;
      } & SecondWord)
    | { readonly type: 'destroy-request' }
  );

/** Whether an event is about what the person allows. */
export const isAboutConsent = <Event extends { readonly type: string }>(
  event: Event,
): event is Event & ConsentEvent => (ABOUT_CONSENT as readonly string[]).includes(event.type);

const ABOUT_CONSENT: readonly ConsentEvent['type'][] = [
  'filed',
  'consent-attested',
  'destroy-request',
  'consent-given',
  'consent-withdrawn',
  'consent-answered',
  'consent-junk',
  'consent-recorded',
  'withdrawal-recorded',
  'confirmation-asked',
];
