import type { GivenConsent } from '../../src/casefile/consent/consent-event.ts';

/** A consent as the first event of a case tells it: only the team reads. */
export const filedConsent = (change: Partial<GivenConsent> = {}): GivenConsent => ({
  hash: 'first',
  switches: { C1: 'granted' },
  destinations: [],
  files: [],
  given: '2026-01-01T10Z',
  expires: '2099-01-01',
  textVersion: 3,
  language: 'en',
  previous: [],
  ...change,
});
