import type {
  ByWord,
  Confirmation,
  ConsentAct,
  ConsentEvent,
  GivenConsent,
} from '../../src/casefile/consent/consent-event.ts';
import { type ConsentState, consentAfter } from '../../src/casefile/consent/consent-state.ts';
import { filedConsent } from './filed-consent.ts';

export const HOW: ByWord = { from: 'person', way: 'call', told: '2026-01-09', words: '' };

/** What happens to a consent, without when and by whom: those who test say the author. */
export type ConsentBody =
  | ConsentAct
  | {
      readonly type: 'consent-attested';
      readonly consent?: string;
      readonly ground: 'asked-them';
      readonly words: '';
    }
  | { readonly type: 'destroy-request' };

export const given = (hash: string, change: Partial<GivenConsent> = {}): ConsentAct => ({
  type: 'consent-given',
  id: hash,
  sent: '2026-01-05T10Z',
  consent: filedConsent({ hash, ...change }),
});

export const recorded = (hash: string, change: Partial<GivenConsent> = {}): ConsentAct => ({
  type: 'consent-recorded',
  how: HOW,
  consent: filedConsent({ hash, ...change }),
});

export const withdrawn = (hash: string): ConsentAct => ({
  type: 'consent-withdrawn',
  id: hash,
  sent: '2026-01-06T10Z',
  hash,
  given: '2026-01-06T10Z',
});

export const toldWithdrawal = (hash: string): ConsentAct => ({ type: 'withdrawal-recorded', how: HOW, hash });

export const seconded = (consent?: string): ConsentBody => ({
  type: 'consent-attested',
  ground: 'asked-them',
  words: '',
  ...(consent !== undefined && { consent }),
});

export const asked = (nonce: string, destination: string, ...codes: string[]): ConsentAct => ({
  type: 'confirmation-asked',
  nonce,
  destination,
  codes,
});

export const answered = (change: Partial<Confirmation> = {}): ConsentAct => {
  const confirmation: Confirmation = {
    hash: 'confirmation',
    consent: 'first',
    nonce: 'nonce',
    destination: 'un-focal-point',
    codes: ['C3'],
    answer: 'yes',
    given: '2026-01-10T10Z',
    ...change,
  };
  return { type: 'consent-answered', id: confirmation.hash, sent: confirmation.given, confirmation };
};

/** The state after a report with this consent and then these, each by an author: `anna` where none is named. */
export const consentOf = (
  first: Partial<GivenConsent>,
  bodies: readonly (ConsentBody | readonly [author: string, ConsentBody])[],
  enteredBy?: string,
): ConsentState => {
  const time = '2026-01-10T10:00:00Z';
  const filed: ConsentEvent = {
    type: 'filed',
    consent: filedConsent(first),
    ...(enteredBy !== undefined && { entered: { by: enteredBy } }),
    sequence: 0,
    time,
    author: 'anna',
  };
  const events = bodies.map((each, at): ConsentEvent => {
    const [author, body] = isBody(each) ? ['anna', each] : each;
    return { ...body, sequence: at + 1, time, author };
  });
  const state = [filed, ...events].reduce<ConsentState | null>(consentAfter, null);
  if (state === null) throw new Error('no report');
  return state;
};

const isBody = (each: ConsentBody | readonly [string, ConsentBody]): each is ConsentBody => 'type' in each;
