import { describe, expect, it } from 'vitest';
import { firstConsent } from '../../../src/casefile/consent/first-consent.ts';
import { nextConsent } from '../../../src/casefile/consent/next-consent.ts';

const PLACE = { organisation: new Uint8Array(16), caseId: new Uint8Array(32) };
const NOW = Date.parse('2026-03-04T10:30:00Z');
const CHOICES = {
  switches: { C3: 'granted', C4: 'ask', C14: 'granted' },
  destinations: ['sr-defenders'],
  files: ['file-1'],
} as const;

describe('a later consent', () => {
  it('says what was chosen, and that the team reads', () => {
    expect(nextConsent(PLACE, CHOICES, ['a'], 'fr', NOW)).toMatchObject({
      version: 1,
      textVersion: 4,
      switches: { C1: 'granted', C3: 'granted', C4: 'ask', C14: 'granted' },
      destinations: ['sr-defenders'],
      files: ['file-1'],
      given: '2026-03-04T10Z',
      expires: '2026-08-31',
      previous: 'a',
    });
  });

  it('names all that it replaces in one order, each once', () => {
    const one = nextConsent(PLACE, CHOICES, ['b', 'a', 'b'], 'fr', NOW);
    expect(one).toMatchObject({ version: 3, previous: ['a', 'b'] });
    expect(nextConsent(PLACE, CHOICES, ['a', 'b'], 'fr', NOW)).toEqual(one);
    expect(nextConsent(PLACE, CHOICES, [], 'fr', NOW)).toMatchObject({ version: 1, previous: null });
  });
});

describe('the first consent', () => {
  it('says what was chosen, and of opening names alone what was asked beside the names', () => {
    const of = (alone: boolean) => firstConsent(PLACE, 'fr', NOW, alone, CHOICES).switches;
    expect(of(false)).toMatchObject({ C1: 'granted', C3: 'granted', C4: 'ask', C14: 'refused' });
    expect(of(true)).toMatchObject({ C1: 'granted', C3: 'granted', C4: 'ask', C14: 'granted' });
  });
});
