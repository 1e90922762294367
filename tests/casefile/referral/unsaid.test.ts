import { describe, expect, it } from 'vitest';
import type { ConsentState } from '../../../src/casefile/consent/consent-state.ts';
import { NO_FILES } from '../../../src/casefile/files/files-state.ts';
import type { NewsContent } from '../../../src/casefile/referral/news-document.ts';
import type { DossierFacts } from '../../../src/casefile/referral/referral-event.ts';
import { type ReferralState, referralsAfter } from '../../../src/casefile/referral/referral-state.ts';
import { goneUnsaid, othersUnsaid } from '../../../src/casefile/referral/unsaid.ts';
import {
  answered,
  asked,
  type ConsentBody,
  consentOf,
  given,
  withdrawn,
} from '../../support/consent-events.ts';
import { ANNA, BEN, DAY, dossierFacts, referralWriter, UN } from '../../support/referral-events.ts';

const GRANTS = 'protect-defenders.demonstration';
const SWITCHES = { C1: 'granted', C3: 'granted', C12: 'granted' } as const;
const FIRST = {
  hash: 'first',
  switches: SWITCHES,
  destinations: ['protect-defenders'],
  expires: '2026-06-30',
};
const ASKED: readonly ConsentBody[] = [asked('nonce', UN, 'C3'), answered({ given: `${DAY}T08Z` })];
const consent = (...bodies: readonly ConsentBody[]): ConsentState => consentOf(FIRST, [...ASKED, ...bodies]);
const ALLOWED = consent();
const LATER = 100;

const toGrants = dossierFacts({ hash: 'grants', referral: 'grants', destination: GRANTS });

/** Both dossiers, approved by two and, where it is said, sent; then what the team told the focal point. */
const referrals = (
  sent: readonly DossierFacts[],
  told: readonly NewsContent[] = [],
  upon: ConsentState = ALLOWED,
): ReferralState => {
  const steps = [dossierFacts(), toGrants].flatMap((dossier, at) => {
    const write = referralWriter(1 + at * 10, dossier);
    const ready = [write.drafted(), write.approved(ANNA), write.approved(BEN)];
    return sent.some(({ hash }) => hash === dossier.hash) ? [...ready, write.sending(), write.sent()] : ready;
  });
  const words = told.map((content) => ({ ...referralWriter(LATER).teamWord(content) }));
  return [...steps, ...words].reduce<ReferralState>(
    (state, event) => referralsAfter(state, event, upon, NO_FILES),
    [],
  );
};
const both = [dossierFacts(), toGrants];
const toUn = (state: ReferralState) => {
  const [first] = state;
  if (first === undefined) throw new Error('a referral');
  return first;
};

describe('that a person allows something no longer', () => {
  const gone = (now: ConsentState, told: readonly NewsContent[] = [], sent = both) =>
    goneUnsaid(toUn(referrals(sent, told)), now, DAY);

  it('is owed to whoever has a dossier, with the day on which the person said so', () => {
    expect(gone(consent(withdrawn('w')))).toEqual({ why: 'withdrawn', date: '2026-01-06' });
    const refused = given('second', {
      previous: ['first'],
      switches: { ...SWITCHES, C3: 'refused' },
      given: '2026-03-03T09Z',
    });
    expect(gone(consent(refused))).toEqual({ why: 'refused', date: '2026-03-03' });
    const again = asked('again', UN, 'C3');
    const no = answered({ hash: 'no', nonce: 'again', answer: 'no', given: '2026-03-05T09Z' });
    expect(gone(consent(again, no))).toEqual({ why: 'refused', date: '2026-03-05' });
    expect(gone(consent({ type: 'destroy-request' }))).toEqual({ why: 'withdrawn', date: DAY });
  });

  it('is owed to nobody while it is allowed, only over, or nothing left', () => {
    expect(gone(ALLOWED)).toBeNull();
    expect(goneUnsaid(toUn(referrals(both)), ALLOWED, '2026-07-01')).toBeNull();
    expect(goneUnsaid(toUn(referrals(both)), ALLOWED, '2026-04-01')).toBeNull();
    expect(gone(consent(withdrawn('w')), [], [toGrants])).toBeNull();
    expect(goneUnsaid(toUn(referrals(both)), null, DAY)).toBeNull();
  });

  it('is owed once, and again after the person allowed it and took it back', () => {
    const word = { status: 'consent-gone', why: 'withdrawn', date: DAY, words: '' } as const;
    expect(gone(consent(withdrawn('w')), [word])).toBeNull();
    const late = consentOf(FIRST, [...ASKED, withdrawn('w')]);
    const [last] = late.withdrawals;
    if (last === undefined) throw new Error('a withdrawal');
    const again = { ...late, withdrawals: [{ ...last, sequence: LATER + 1 }] };
    expect(gone(again, [word])).toEqual({ why: 'withdrawn', date: last.given.slice(0, DAY.length) });
  });
});

describe('who else was told', () => {
  const others = (now: ConsentState, told: readonly NewsContent[] = [], sent = both, today = DAY) => {
    const state = referrals(sent, told);
    return othersUnsaid(toUn(state), state, now, today);
  };
  const TOLD = [{ place: GRANTS, day: DAY }];

  it('is told to whoever has a dossier, once', () => {
    expect(others(ALLOWED)).toEqual(TOLD);
    expect(others(ALLOWED, [{ status: 'others-told', others: TOLD, words: '' }])).toEqual([]);
  });

  it('is only who was told', () => {
    expect(others(ALLOWED, [], [dossierFacts()])).toEqual([]);
    expect(others(ALLOWED, [], [toGrants])).toEqual([]);
  });

  it('is nobody without a living consent to both', () => {
    expect(others(consent(withdrawn('w')))).toEqual([]);
    expect(others(ALLOWED, [], both, '2026-07-01')).toEqual([]);
    const change = (
      switches: Partial<Record<string, 'granted' | 'refused'>>,
      destinations = ['protect-defenders'],
    ) =>
      consent(given('second', { previous: ['first'], switches: { ...SWITCHES, ...switches }, destinations }));
    expect(others(change({ C12: 'refused' }))).toEqual([]);
    expect(others(change({ C3: 'refused' }))).toEqual([]);
    expect(others(change({}, []))).toEqual([]);
    expect(others(change({}))).toEqual(TOLD);
  });
});
