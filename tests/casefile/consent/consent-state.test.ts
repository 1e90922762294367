import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  consentAfter,
  isHalfAttestedConsent,
  toReplace,
  waitingConsents,
} from '../../../src/casefile/consent/consent-state.ts';
import {
  answered,
  asked,
  type ConsentBody,
  consentOf,
  given,
  recorded,
  seconded,
  toldWithdrawal,
  withdrawn,
} from '../../support/consent-events.ts';

const WIDE = { switches: { C1: 'granted', C3: 'granted', C10: 'granted' } } as const;
const liveAfter = (...bodies: (ConsentBody | readonly [string, ConsentBody])[]) =>
  consentOf(WIDE, bodies).live;

describe('a consent', () => {
  it('of the report holds until something replaces it', () => {
    expect(liveAfter()).toMatchObject({ kind: 'signed', hashes: ['first'], switches: WIDE.switches });
    const wider = { switches: { C1: 'granted', C4: 'granted' }, previous: ['first'] } as const;
    expect(liveAfter(given('second', wider))).toMatchObject({
      hashes: ['second'],
      switches: wider.switches,
    });
  });

  it('that names another is its successor, however late it comes and whatever hour it says', () => {
    const second = given('second', { previous: ['first'], given: '2025-01-01T00Z' });
    const third = given('third', { previous: ['second'], given: '2024-01-01T00Z' });
    expect(liveAfter(third, second)).toMatchObject({ hashes: ['third'] });
  });

  it('beside another one allows only what both do', () => {
    const beside = given('beside', {
      switches: { C1: 'granted', C3: 'ask', C4: 'granted' },
      destinations: ['a'],
      expires: '2026-06-01',
    });
    expect(liveAfter(beside)).toMatchObject({
      hashes: ['first', 'beside'],
      switches: { C1: 'granted', C3: 'ask', C4: 'refused', C10: 'refused' },
      destinations: [],
      expires: '2026-06-01',
    });
  });

  it('that names both of two ends the doubt', () => {
    const both = given('both', { previous: ['beside', 'first'] });
    expect(liveAfter(given('beside'), both)).toMatchObject({ hashes: ['both'] });
  });

  it('filed twice is one', () => {
    expect(consentOf(WIDE, [given('second'), given('second')]).consents).toHaveLength(2);
    expect(consentOf(WIDE, [given('first')]).consents).toHaveLength(1);
  });
});

describe('a withdrawal', () => {
  it('defeats every consent that does not name it, whether it came before or after', () => {
    expect(liveAfter(withdrawn('w'))).toBeNull();
    expect(liveAfter(withdrawn('w'), given('second', { previous: ['first'] }))).toBeNull();
    expect(liveAfter(given('second', { previous: ['first'] }), withdrawn('w'))).toBeNull();
  });

  it('leaves a consent that was given in knowledge of it, near or far', () => {
    const again = given('again', { previous: ['first', 'w'] });
    expect(liveAfter(withdrawn('w'), again)).toMatchObject({ hashes: ['again'] });
    expect(liveAfter(again, withdrawn('w'))).toMatchObject({ hashes: ['again'] });
    const later = given('later', { previous: ['again'] });
    expect(liveAfter(later, again, withdrawn('w'))).toMatchObject({ hashes: ['later'] });
  });

  it('from a second device has to be named as well', () => {
    const one = given('again', { previous: ['first', 'w'] });
    expect(liveAfter(withdrawn('w'), withdrawn('v'), one)).toBeNull();
    const both = given('again', { previous: ['first', 'v', 'w'] });
    expect(liveAfter(withdrawn('w'), withdrawn('v'), both)).toMatchObject({ hashes: ['again'] });
  });

  it('told to a member counts at once, and takes nobody else’s word', () => {
    const state = consentOf(WIDE, [['ben', toldWithdrawal('t')]]);
    expect(state.live).toBeNull();
    expect(state.withdrawals).toMatchObject([{ hash: 't', kind: 'told', by: 'ben' }]);
  });

  it('is not undone by a consent that only its chain’s unknown part could name', () => {
    expect(liveAfter(withdrawn('w'), given('again', { previous: ['lost'] }))).toBeNull();
  });
});

describe('a wish to have everything destroyed', () => {
  it('ends every consent, also one that comes later', () => {
    expect(liveAfter({ type: 'destroy-request' })).toBeNull();
    expect(liveAfter({ type: 'destroy-request' }, given('again', { previous: ['first'] }))).toBeNull();
  });
});

describe('a consent in a member’s word', () => {
  const wide = { switches: { C1: 'granted', C3: 'granted', C8: 'granted' }, previous: ['first'] } as const;

  it('gives nothing before a colleague attests it', () => {
    const state = consentOf(WIDE, [['ben', recorded('told', wide)]]);
    expect(state.live).toMatchObject({ hashes: ['first'], narrowedBy: ['told'] });
    expect(state.live?.switches).toEqual({ C1: 'granted', C3: 'granted', C8: 'refused', C10: 'refused' });
    expect(waitingConsents(state).map(({ hash }) => hash)).toEqual(['told']);
  });

  it('holds once another one does, as an attested one', () => {
    const state = consentOf(WIDE, [
      ['ben', recorded('told', wide)],
      ['cleo', seconded('told')],
    ]);
    expect(state.live).toMatchObject({ kind: 'attested', hashes: ['told'], switches: wide.switches });
    expect(state.consents[1]).toMatchObject({ by: 'ben', second: { by: 'cleo', ground: 'asked-them' } });
    expect(waitingConsents(state)).toEqual([]);
  });

  it.each([
    ['by whoever recorded it', 'ben', 'told'],
    ['of another consent', 'cleo', 'first'],
    ['of one that nobody knows', 'cleo', 'nothing'],
  ])('is not attested %s', (_, author, hash) => {
    const state = consentOf(WIDE, [
      ['ben', recorded('told', wide)],
      [author, seconded(hash)],
    ]);
    expect(state.live?.hashes).toEqual(['first']);
    expect(state.consents.map(isHalfAttestedConsent)).toEqual([false, true]);
  });

  it('that a withdrawal defeats waits for nobody', () => {
    const state = consentOf(WIDE, [['ben', recorded('told', wide)], withdrawn('w')]);
    expect(waitingConsents(state)).toEqual([]);
    expect(state.live).toBeNull();
  });
});

describe('the case that a member entered', () => {
  const entered = (...bodies: (ConsentBody | readonly [string, ConsentBody])[]) =>
    consentOf(WIDE, bodies, 'anna');

  it('has no live consent before a colleague attests it', () => {
    expect(entered().live).toBeNull();
    expect(entered(['anna', seconded()]).live).toBeNull();
    expect(entered(['ben', seconded()]).live).toMatchObject({ kind: 'attested', hashes: ['first'] });
  });

  it('takes what its key signs for no more than a member’s word', () => {
    const signed = given('signed', { previous: ['first'] });
    expect(entered(['ben', signed]).live).toBeNull();
    expect(entered(['ben', signed], ['anna', seconded('signed')]).live).toBeNull();
    expect(entered(['ben', signed], ['ben', seconded('signed')]).live).toMatchObject({
      kind: 'attested',
      hashes: ['signed'],
    });
  });

  it('lets what its key signs narrow at once', () => {
    const narrow = given('narrow', { switches: { C1: 'granted' }, previous: ['first'] });
    expect(entered(['ben', seconded()], narrow).live).toMatchObject({
      hashes: ['first'],
      switches: { C1: 'granted', C3: 'refused', C10: 'refused' },
    });
  });

  it('takes a withdrawal under its key at once', () => {
    expect(entered(['ben', seconded()], withdrawn('w')).live).toBeNull();
  });
});

describe('what a new consent has to name', () => {
  it('is all that nothing names yet', () => {
    expect(toReplace(consentOf(WIDE, []))).toEqual(['first']);
    const bodies = [given('beside'), withdrawn('w'), given('again', { previous: ['first', 'w'] })];
    expect(toReplace(consentOf(WIDE, bodies))).toEqual(['beside', 'again']);
    expect(toReplace(consentOf(WIDE, [...bodies, toldWithdrawal('t')]))).toEqual(['beside', 'again', 't']);
  });

  it('is enough to stand alone, whatever stood before', () => {
    // A document names only what was there before it: no hash stands in its own past.
    const named = fc.subarray(['first', 'w', 'v', 'a', 'b', 'c', 'd']);
    const body = fc.oneof(
      fc
        .tuple(fc.constantFrom('a', 'b', 'c', 'd'), named, fc.constantFrom(given, recorded))
        .map(([hash, all, make]) =>
          make(hash, { previous: all.filter((name) => name > 'd' || name < hash) }),
        ),
      fc.constantFrom('w', 'v').map(withdrawn),
    );
    fc.assert(
      fc.property(fc.array(body, { maxLength: 8 }), (bodies) => {
        const previous = toReplace(consentOf(WIDE, bodies));
        const { live } = consentOf(WIDE, [...bodies, given('last', { previous })]);
        expect(live).toMatchObject({ hashes: ['last'], narrowedBy: [] });
      }),
    );
  });
});

describe('the order of the log', () => {
  it('decides nothing about what holds', () => {
    const bodies = [
      given('a', { previous: ['first'], switches: { C1: 'granted', C3: 'ask' } }),
      given('b', { previous: ['first'], switches: { C1: 'granted', C3: 'granted', C4: 'granted' } }),
      withdrawn('w'),
      given('c', { previous: ['a', 'w'], switches: { C1: 'granted', C3: 'granted' } }),
      given('d', { previous: ['a', 'w'], switches: { C1: 'granted', C3: 'ask' } }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(bodies), (some) => {
        const sorted = bodies.filter((each) => some.includes(each));
        const [one, other] = [consentOf(WIDE, some).live, consentOf(WIDE, sorted).live];
        expect(one && { ...one, hashes: one.hashes.toSorted() }).toEqual(
          other && { ...other, hashes: other.hashes.toSorted() },
        );
      }),
    );
  });
});

describe('what else the state keeps', () => {
  it('has questions, answers and junk, each once', () => {
    const junk = {
      type: 'consent-junk',
      id: 'x',
      sent: '2026-01-05T10Z',
      kind: 'consent',
      code: 'bad-signature',
    } as const;
    const state = consentOf(WIDE, [
      asked('nonce', 'un-focal-point', 'C3'),
      asked('nonce', 'elsewhere', 'C8'),
      answered(),
      answered(),
      junk,
    ]);
    expect(state.questions).toMatchObject([
      { nonce: 'nonce', destination: 'un-focal-point', asked: '2026-01-10', by: 'anna' },
    ]);
    expect(state.confirmations).toHaveLength(1);
    expect(state.junk).toEqual([
      { kind: 'consent', code: 'bad-signature', sent: '2026-01-05T10Z', sequence: 5 },
    ]);
  });

  it('begins with a report, and with one alone', () => {
    const event = { ...withdrawn('w'), sequence: 0, time: '2026-01-10T10:00:00Z', author: 'anna' };
    expect(consentAfter(null, event)).toBeNull();
  });
});
