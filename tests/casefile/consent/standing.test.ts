import { describe, expect, it } from 'vitest';
import { daysLeft, reaches, standing, standingOfFile } from '../../../src/casefile/consent/standing.ts';
import {
  answered,
  asked,
  type ConsentBody,
  consentOf,
  given,
  recorded,
  withdrawn,
} from '../../support/consent-events.ts';

const TODAY = '2026-01-10';
const AT = { today: TODAY, destination: 'un-focal-point' };
const ALLOWED = {
  switches: {
    C1: 'granted',
    C3: 'granted',
    C4: 'granted',
    C5: 'ask',
    C6: 'refused',
    C10: 'granted',
    C11: 'granted',
    C12: 'granted',
  },
  destinations: ['sr-defenders', 'grants'],
  files: ['file-1'],
  expires: '2026-06-30',
} as const;

const stateOf = (...bodies: (ConsentBody | readonly [string, ConsentBody])[]) => consentOf(ALLOWED, bodies);
const QUESTION = asked('nonce', 'un-focal-point', 'C3', 'C5', 'C11');

describe('how a code stands', () => {
  it('is granted at once where nothing leaves the team', () => {
    expect(standing(stateOf(), 'C1', { today: TODAY })).toBe('granted');
    expect(standing(stateOf(), 'C10', { today: TODAY })).toBe('granted');
  });

  it('needs the destination to be named', () => {
    expect(standing(stateOf(), 'C12', { today: TODAY, destination: 'grants' })).toBe('granted');
    expect(standing(stateOf(), 'C12', { today: TODAY, destination: 'others' })).toBe('elsewhere');
    expect(standing(consentOf({ ...ALLOWED, destinations: [] }, []), 'C4', { today: TODAY })).toBe(
      'elsewhere',
    );
  });

  it('is never granted for an external act without a confirmation, nor without a destination', () => {
    expect(standing(stateOf(), 'C3', AT)).toBe('unconfirmed');
    expect(standing(stateOf(QUESTION, answered()), 'C3', { today: TODAY })).toBe('unconfirmed');
    expect(standing(stateOf(QUESTION, answered()), 'C3', AT)).toBe('granted');
  });

  it('is what was said, and a refusal for silence', () => {
    expect(standing(stateOf(), 'C5', AT)).toBe('ask');
    expect(standing(stateOf(), 'C6', AT)).toBe('refused');
    expect(standing(stateOf(), 'C8', AT)).toBe('refused');
    expect(standing(stateOf(QUESTION, answered({ codes: ['C5'] })), 'C5', AT)).toBe('granted');
  });

  it('never lets a confirmation grant what was refused', () => {
    const question = asked('nonce', 'un-focal-point', 'C6');
    expect(standing(stateOf(question, answered({ codes: ['C6'] })), 'C6', AT)).toBe('refused');
  });

  it('ends with the last day, with a withdrawal, and is none without a report', () => {
    expect(standing(stateOf(), 'C1', { today: '2026-06-30' })).toBe('granted');
    expect(standing(stateOf(), 'C1', { today: '2026-07-01' })).toBe('expired');
    expect(standing(stateOf(withdrawn('w')), 'C1', { today: TODAY })).toBe('withdrawn');
    expect(standing(stateOf({ type: 'destroy-request' }), 'C1', { today: TODAY })).toBe('withdrawn');
    expect(standing(null, 'C1', { today: TODAY })).toBe('none');
    expect(standing(consentOf(ALLOWED, [], 'anna'), 'C10', { today: TODAY })).toBe('not-attested');
  });
});

describe('a confirmation', () => {
  const confirmed = (change: Parameters<typeof answered>[0], ...more: ConsentBody[]) =>
    standing(stateOf(QUESTION, answered(change), ...more), 'C3', AT);

  it.each<[string, Parameters<typeof answered>[0]]>([
    ['to no question of ours', { nonce: 'another' }],
    ['for another destination than was asked', { destination: 'sr-defenders' }],
    ['without this code', { codes: ['C5'] }],
    ['with another consent', { consent: 'other' }],
    ['of fifteen days ago', { given: '2025-12-26T10Z' }],
    ['from the day after tomorrow', { given: '2026-01-12T00Z' }],
    ['that says no', { answer: 'no' }],
  ])('does not count %s', (_, change) => {
    expect(confirmed(change)).toBe('unconfirmed');
  });

  it('counts for fourteen days, and a day ahead of our clock', () => {
    expect(confirmed({ given: '2025-12-27T00Z' })).toBe('granted');
    expect(confirmed({ given: '2026-01-11T23Z' })).toBe('granted');
  });

  it('counts for nothing that was not asked', () => {
    const question = asked('nonce', 'un-focal-point', 'C5');
    expect(standing(stateOf(question, answered({ codes: ['C3', 'C5'] })), 'C3', AT)).toBe('unconfirmed');
  });

  it('is undone by a no to the same question, whichever came first', () => {
    expect(confirmed({}, answered({ hash: 'no', answer: 'no' }))).toBe('unconfirmed');
    expect(confirmed({ hash: 'no', answer: 'no' }, answered())).toBe('unconfirmed');
  });

  it('is undone by a no to a later question, until a yes of a later hour', () => {
    const again = asked('again', 'un-focal-point', 'C3');
    const no = (change: Parameters<typeof answered>[0] = {}) =>
      answered({ hash: 'no', nonce: 'again', answer: 'no', given: '2026-01-10T11Z', ...change });
    const yes = (given: string) => answered({ hash: 'yes', nonce: 'third', given });
    const third = asked('third', 'un-focal-point', 'C3');
    expect(confirmed({}, again, no())).toBe('unconfirmed');
    expect(confirmed({}, again, no({ given: '2026-01-10T10Z' }))).toBe('unconfirmed');
    expect(confirmed({}, again, no(), third, yes('2026-01-10T11Z'))).toBe('unconfirmed');
    expect(confirmed({}, again, no(), third, yes('2026-01-10T12Z'))).toBe('granted');
  });

  it('is not undone by an earlier no, nor by one to somebody or something else', () => {
    const no = (change: Parameters<typeof answered>[0]) =>
      answered({ hash: 'no', nonce: 'again', answer: 'no', given: '2026-01-10T11Z', ...change });
    const again = asked('again', 'un-focal-point', 'C3');
    expect(confirmed({}, again, no({ given: '2026-01-10T09Z' }))).toBe('granted');
    expect(confirmed({}, again, no({ destination: 'spt' }))).toBe('granted');
    expect(confirmed({}, again, no({ codes: ['C11'] }))).toBe('granted');
  });

  it('is over when the consent that it goes with is replaced', () => {
    expect(confirmed({}, given('second', { ...ALLOWED, hash: 'second', previous: ['first'] }))).toBe(
      'unconfirmed',
    );
    expect(confirmed({ consent: 'told' }, recorded('told', { ...ALLOWED, hash: 'told' }))).toBe(
      'unconfirmed',
    );
  });
});

describe('a destination', () => {
  const live = stateOf().live;
  if (live === null) throw new Error('no consent');

  it.each([
    ['sr-defenders', true],
    ['sr-defenders.geneva', true],
    ['sr-defendersx', false],
    ['un-focal-point', true],
    ['un-focal-point.office', true],
    ['achpr', false],
    ['', false],
  ])('%s is reached: %s', (destination, expected) => {
    expect(reaches(live, destination)).toBe(expected);
  });

  it('of C3 is not reached where C3 is refused', () => {
    expect(reaches({ ...live, switches: { C1: 'granted' } }, 'un-focal-point')).toBe(false);
  });
});

describe('a file', () => {
  it('leaves the team only where it is named and C11 stands', () => {
    const state = stateOf(QUESTION, answered({ codes: ['C3', 'C11'] }));
    expect(standingOfFile(state, 'file-1', AT)).toBe('granted');
    expect(standingOfFile(state, 'file-2', AT)).toBe('refused');
    expect(standingOfFile(stateOf(QUESTION, answered()), 'file-1', AT)).toBe('unconfirmed');
    expect(standingOfFile(stateOf(withdrawn('w')), 'file-1', AT)).toBe('withdrawn');
  });
});

describe('the days left', () => {
  it('count to the last day of what is live', () => {
    expect(daysLeft(stateOf(), '2026-06-23')).toBe(7);
    expect(daysLeft(stateOf(), '2026-06-30')).toBe(0);
    expect(daysLeft(stateOf(), '2026-07-02')).toBe(-2);
    expect(daysLeft(stateOf(withdrawn('w')), TODAY)).toBeNull();
  });
});
