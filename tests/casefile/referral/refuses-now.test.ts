import { describe, expect, it } from 'vitest';
import type { GivenConsent } from '../../../src/casefile/consent/consent-event.ts';
import { refusesNow } from '../../../src/casefile/referral/refuses-now.ts';
import {
  answered,
  asked,
  type ConsentBody,
  consentOf,
  given,
  withdrawn,
} from '../../support/consent-events.ts';

const UN = 'un-focal-point';
const FIRST: Partial<GivenConsent> = {
  hash: 'first',
  switches: { C1: 'granted', C3: 'granted' },
  expires: '2026-06-30',
};
const DAY = '2026-01-12';
const ASKED: ConsentBody = asked('nonce', UN, 'C3');
const YES: ConsentBody = answered();
const another = (change: Partial<GivenConsent>): ConsentBody =>
  given('second', { previous: ['first'], ...change });
const refused = (bodies: readonly ConsentBody[], { today = DAY, destination = UN } = {}): boolean =>
  refusesNow(consentOf(FIRST, bodies), destination, today);

describe('a person to whose destination something was sent', () => {
  it('refuses nothing while it is confirmed, nor where it would only have to be confirmed anew', () => {
    expect(refused([ASKED, YES])).toBe(false);
    expect(refused([ASKED, YES], { today: '2026-02-20' })).toBe(false);
    expect(refused([ASKED, YES, another({ switches: { C1: 'granted', C3: 'ask' } })])).toBe(false);
  });

  it('refuses it by a no where there was a yes, and by the last answer to a question', () => {
    expect(refused([ASKED, YES, another({ switches: { C1: 'granted', C3: 'refused' } })])).toBe(true);
    const again = asked('again', UN, 'C3');
    const no = answered({ hash: 'no', nonce: 'again', answer: 'no' });
    expect(refused([ASKED, YES, again, no], { today: '2026-02-20' })).toBe(true);
    const third = [asked('third', UN, 'C3'), answered({ hash: 'third', nonce: 'third' })];
    expect(refused([ASKED, YES, again, no, ...third])).toBe(false);
    expect(refused([ASKED, YES, again, no, another({ switches: { C1: 'granted', C3: 'granted' } })])).toBe(
      false,
    );
  });

  it('does not refuse it by a no to something else, nor to somebody else', () => {
    const files = [
      asked('files', UN, 'C11'),
      answered({ hash: 'no', nonce: 'files', codes: ['C11'], answer: 'no' }),
    ];
    expect(refused([ASKED, YES, ...files], { today: '2026-02-20' })).toBe(false);
    const elsewhere = answered({ hash: 'no', nonce: 'x', destination: 'spt', answer: 'no' });
    expect(refused([ASKED, YES, asked('x', 'spt', 'C3'), elsewhere], { today: '2026-02-20' })).toBe(false);
  });

  it('refuses one that the newer consent does not name', () => {
    const there = { destination: 'protect-defenders' };
    const allows = {
      switches: { C1: 'granted', C12: 'granted' },
      destinations: ['protect-defenders'],
    } as const;
    const now = (destinations: readonly string[]): boolean =>
      refusesNow(
        consentOf({ ...FIRST, ...allows }, [another({ ...allows, destinations })]),
        there.destination,
        DAY,
      );
    expect([now(['protect-defenders']), now(['frontline-defenders'])]).toEqual([false, true]);
  });

  it('who took everything back, or whose consent is over, is told of otherwise', () => {
    expect(refused([ASKED, YES, withdrawn('w')])).toBe(false);
    expect(refused([ASKED, YES], { today: '2026-07-01' })).toBe(false);
    expect(refusesNow(null, UN, DAY)).toBe(false);
  });
});
