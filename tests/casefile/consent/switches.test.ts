import { describe, expect, it } from 'vitest';
import {
  answerTo,
  CONSENT_CODES,
  FOR_SILENCE,
  impliedBy,
  isConsentCode,
  isForSilence,
  narrowed,
  needsConfirmation,
  needsDestinations,
  type Switches,
  withAnswer,
} from '../../../src/casefile/consent/switches.ts';

describe('the switches of a consent', () => {
  it('are fifteen, in the order of their numbers', () => {
    expect(CONSENT_CODES).toEqual(Array.from({ length: 15 }, (_, at) => `C${at + 1}`));
    for (const other of ['C0', 'C16', 'c1', '__proto__', '']) expect(isConsentCode(other)).toBe(false);
  });

  it('imply what cannot be kept apart, and never a name in public', () => {
    expect(impliedBy('C8')).toEqual(['C5', 'C6', 'C7']);
    expect(impliedBy('C6')).toEqual(['C5']);
    for (const code of CONSENT_CODES) if (code !== 'C8') expect(impliedBy(code)).not.toContain('C8');
  });

  it('say which acts need a confirmation, and which need a destination', () => {
    const external = ['C3', 'C4', 'C5', 'C6', 'C7', 'C8', 'C9', 'C11'];
    expect(CONSENT_CODES.filter(needsConfirmation)).toEqual(external);
    expect(CONSENT_CODES.filter(needsDestinations)).toEqual(['C2', 'C4', 'C12']);
  });
});

describe('the switches for a time of silence', () => {
  it('are going on and making public: no external acts by themselves, and nothing implies them', () => {
    expect(FOR_SILENCE).toEqual(['C13', 'C15']);
    expect(CONSENT_CODES.filter(isForSilence)).toEqual(['C13', 'C15']);
    for (const code of CONSENT_CODES)
      for (const silent of FOR_SILENCE) expect(impliedBy(code)).not.toContain(silent);
    expect(answerTo(narrowed({ C13: 'granted', C15: 'ask' }, { C13: 'ask' }), 'C13')).toBe('ask');
    expect(answerTo(narrowed({ C13: 'granted', C15: 'ask' }, { C13: 'ask' }), 'C15')).toBe('refused');
  });
});

describe('the answer to a code', () => {
  it('is a refusal where nothing was said', () => {
    expect(answerTo({}, 'C3')).toBe('refused');
    expect(answerTo(Object.create({ C3: 'granted' }) as Switches, 'C3')).toBe('refused');
  });

  it.each<[Switches, 'granted' | 'ask' | 'refused']>([
    [{ C5: 'granted', C6: 'granted', C7: 'granted', C8: 'granted' }, 'granted'],
    [{ C5: 'granted', C6: 'ask', C7: 'granted', C8: 'granted' }, 'ask'],
    [{ C5: 'granted', C6: 'refused', C7: 'granted', C8: 'granted' }, 'refused'],
    [{ C8: 'granted' }, 'refused'],
    [{ C5: 'granted', C6: 'granted', C7: 'granted' }, 'refused'],
  ])('is no wider than what it implies: %j', (switches, expected) => {
    expect(answerTo(switches, 'C8')).toBe(expected);
  });
});

describe('a choice on the page', () => {
  it('grants what it implies, and leaves what it does not', () => {
    expect(withAnswer({ C1: 'granted' }, 'C8', 'granted')).toEqual({
      C1: 'granted',
      C5: 'granted',
      C6: 'granted',
      C7: 'granted',
      C8: 'granted',
    });
    expect(withAnswer({}, 'C6', 'granted')).toEqual({ C5: 'granted', C6: 'granted' });
  });

  it('takes back what would contradict it', () => {
    const all = withAnswer({}, 'C8', 'granted');
    expect(withAnswer(all, 'C6', 'refused')).toEqual({ ...all, C6: 'refused', C8: 'refused' });
    expect(withAnswer(all, 'C5', 'ask')).toEqual({ ...all, C5: 'ask', C6: 'ask', C8: 'ask' });
  });

  it('never widens what was refused by refusing something else', () => {
    expect(withAnswer({ C5: 'refused' }, 'C6', 'refused')).toEqual({ C5: 'refused', C6: 'refused' });
  });
});

describe('two sets of switches beside each other', () => {
  it('allow what both do', () => {
    const one = { C1: 'granted', C3: 'granted', C4: 'ask' } as const;
    const other = { C1: 'granted', C3: 'ask', C5: 'granted' } as const;
    const both = { C1: 'granted', C3: 'ask', C4: 'refused', C5: 'refused' };
    expect(narrowed(one, other)).toEqual(both);
    expect(narrowed(other, one)).toEqual(both);
  });
});
