import { isBy } from '../is-by.ts';
import type { ByWord, Confirmation, ConsentEvent, GivenConsent, SecondWord } from './consent-event.ts';
import { type ChainLink, headsOf, isDefeated, type LiveConsent, liveOf } from './live-consent.ts';

/** A consent that the team holds. Member ids and hashes in base64url. */
export interface HeldConsent extends GivenConsent {
  /**
   * `signed`: under the key of somebody who reported here themselves. `attested`: in a member's word, or under the key of a case that
   * a member entered, whose holder nobody has proven to be the person.
   */
  readonly kind: 'signed' | 'attested';
  /** The event that holds it. */
  readonly sequence: number;
  /** In whose word it stands; null where a key signed it. */
  readonly by: string | null;
  readonly how: ByWord | null;
  /** The colleague who attests it as well: without one, an attested consent gives nothing. */
  readonly second: HeldSecondWord | null;
}

/** `signature` (base64url) can be shown outside the case; null for a word that an earlier release wrote. */
export interface HeldSecondWord extends SecondWord {
  readonly by: string;
  readonly time: string;
  readonly sequence: number;
  readonly signature: string | null;
}

/** That everything was taken back. `kind` is `told` in a member's word. */
export interface HeldWithdrawal {
  readonly hash: string;
  readonly kind: 'signed' | 'told';
  readonly given: string; // hour; the day for one that was told
  readonly by: string | null;
  readonly how: ByWord | null;
  readonly sequence: number;
  readonly time: string; // instant at which the team put it on file
}

export interface HeldConfirmation extends Confirmation {
  readonly sequence: number;
}

/** What a reviewer asked the person to confirm. */
export interface AskedQuestion {
  readonly nonce: string;
  readonly destination: string;
  readonly codes: readonly string[];
  readonly asked: string; // day
  readonly by: string;
  readonly sequence: number;
}

/** What came as a consent, a withdrawal or a confirmation and does not stand. */
export interface JunkConsent {
  readonly kind: 'consent' | 'withdrawal' | 'confirmation';
  readonly code: string;
  readonly sent: string; // hour
  readonly sequence: number;
}

/**
 * What a person allows, as the log of the case tells it. The order of the log shows what came when and decides nothing: the same documents
 * in any order give the same `live` consent. Ask `standing` what may be done.
 */
export interface ConsentState {
  readonly consents: readonly HeldConsent[];
  readonly withdrawals: readonly HeldWithdrawal[];
  readonly confirmations: readonly HeldConfirmation[];
  readonly questions: readonly AskedQuestion[];
  readonly junk: readonly JunkConsent[];
  /** What holds, whatever the day: `standing` judges whether it has expired. Null while nothing holds. */
  readonly live: LiveConsent | null;
  /** Whether the person asked for everything to be destroyed: nothing is allowed from then on. */
  readonly destroyed: boolean;
  /** Who entered the report; null where a reporter sent it. */
  readonly enteredBy: string | null;
}

/**
 * What is allowed after an event; null before there is a report. A document counts once, whoever filed it how often. A second word
 * counts from somebody else than the first alone. Source: docs/protocol.md, section 4.3.
 */
export const consentAfter = (state: ConsentState | null, event: ConsentEvent): ConsentState | null => {
  if (event.type === 'filed') return event.sequence === 0 && state === null ? begun(event) : state;
  return state === null ? null : settled(changed(state, event));
};

const begun = ({ consent, entered, sequence }: ConsentEvent & { readonly type: 'filed' }): ConsentState => {
  const by = entered?.by ?? null;
  const kind = by === null ? 'signed' : 'attested';
  return settled({
    ...NOTHING,
    enteredBy: by,
    consents: [{ ...consent, kind, sequence, by, how: null, second: null }],
  });
};

const NOTHING: ConsentState = {
  consents: [],
  withdrawals: [],
  confirmations: [],
  questions: [],
  junk: [],
  live: null,
  destroyed: false,
  enteredBy: null,
};

const settled = (state: ConsentState): ConsentState => ({
  ...state,
  live: state.destroyed ? null : liveOf(state.consents, state.withdrawals),
});

const changed = (
  state: ConsentState,
  event: Exclude<ConsentEvent, { readonly type: 'filed' }>,
): ConsentState => {
  const { sequence, author, time } = event;
  switch (event.type) {
    case 'consent-given': {
      const kind = state.enteredBy === null ? 'signed' : 'attested';
      return withConsent(state, { ...event.consent, kind, sequence, by: null, how: null, second: null });
    }
    case 'consent-recorded': {
      const recorded = { kind: 'attested', sequence, by: author, how: event.how, second: null } as const;
      return withConsent(state, { ...event.consent, ...recorded });
    }
    case 'consent-attested':
      return { ...state, consents: state.consents.map((held) => attested(state, held, event)) };
    case 'consent-withdrawn': {
      const { hash, given } = event;
      return withWithdrawal(state, { hash, kind: 'signed', given, by: null, how: null, sequence, time });
    }
    case 'withdrawal-recorded': {
      const { hash, how } = event;
      return withWithdrawal(state, { hash, kind: 'told', given: how.told, by: author, how, sequence, time });
    }
    case 'consent-answered':
      return isHeld(state.confirmations, event.confirmation.hash)
        ? state
        : { ...state, confirmations: [...state.confirmations, { ...event.confirmation, sequence }] };
    case 'confirmation-asked': {
      const { nonce, destination, codes } = event;
      if (state.questions.some((question) => question.nonce === nonce)) return state;
      const asked = time.slice(0, DAY_CHARACTERS);
      return {
        ...state,
        questions: [...state.questions, { nonce, destination, codes, asked, by: author, sequence }],
      };
    }
    case 'consent-junk': {
      const { kind, code, sent } = event;
      return { ...state, junk: [...state.junk, { kind, code, sent, sequence }] };
    }
    case 'destroy-request':
      return { ...state, destroyed: true };
  }
};

const DAY_CHARACTERS = 'YYYY-MM-DD'.length;

const isHeld = (held: readonly { readonly hash: string }[], hash: string): boolean =>
  held.some((each) => each.hash === hash);

const withConsent = (state: ConsentState, consent: HeldConsent): ConsentState =>
  isHeld(state.consents, consent.hash) ? state : { ...state, consents: [...state.consents, consent] };

const withWithdrawal = (state: ConsentState, withdrawal: HeldWithdrawal): ConsentState =>
  isHeld(state.withdrawals, withdrawal.hash)
    ? state
    : { ...state, withdrawals: [...state.withdrawals, withdrawal] };

/** A consent after a second word that may be for it. Who gave the first, or entered the report, is no second. */
const attested = (
  { enteredBy, consents }: ConsentState,
  held: HeldConsent,
  event: ConsentEvent & { readonly type: 'consent-attested' },
): HeldConsent => {
  const isMeant = (event.consent ?? consents[0]?.hash) === held.hash;
  const firsts = [held.by, enteredBy].filter((first) => first !== null);
  const { author: by, time, sequence, ground, words, signature = null } = event;
  // A word without a signature stays one, until somebody gives one that can be shown.
  const isNews = held.second === null || (held.second.signature === null && signature !== null);
  const counts = held.kind === 'attested' && isNews && !firsts.some((first) => isBy(event, first));
  if (!isMeant || !counts) return held;
  return { ...held, second: { by, time, sequence, ground, words, signature } };
};

/** Whether a colleague's word for this consent is still missing. */
export const isHalfAttestedConsent = ({ kind, second }: Pick<HeldConsent, 'kind' | 'second'>): boolean =>
  kind === 'attested' && second === null;

/** The consents that wait for a colleague's word and that nothing has replaced or taken back. */
export const waitingConsents = ({
  consents,
  withdrawals,
  destroyed,
}: ConsentState): readonly HeldConsent[] =>
  destroyed
    ? []
    : headsOf(consents).filter(
        (held) => isHalfAttestedConsent(held) && !isDefeated(held, consents, withdrawals),
      );

/** The questions that nobody has answered yet. */
export const openQuestions = ({ questions, confirmations }: ConsentState): readonly AskedQuestion[] =>
  questions.filter(({ nonce }) => !confirmations.some((answer) => answer.nonce === nonce));

/**
 * What a new consent has to name so that it stands alone: every consent and withdrawal that no other consent names, attested or
 * not. Hashes in base64url.
 */
export const toReplace = ({ consents, withdrawals }: ConsentState): readonly string[] => {
  const links: readonly ChainLink[] = [
    ...consents,
    ...withdrawals.map(({ hash }) => ({ hash, previous: [] })),
  ];
  return headsOf(links).map(({ hash }) => hash);
};
