import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeIdentity,
  encodeIdentity,
  identityOf,
  NAMES_CHARACTERS,
  REACH_CHARACTERS,
  SAFETY_CHARACTERS,
} from '../../src/casefile/identity.ts';
import { type IdentityState, identityAfter, partsFor } from '../../src/casefile/identity-state.ts';
import { vaultRoom } from '../../src/protocol/client/vault.ts';
import { onBothEngines } from '../support/engines.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { refusalOf } from '../support/refusal.ts';

const typed = fc.record({
  names: fc.string({ unit: 'binary', maxLength: NAMES_CHARACTERS / 2 }),
  reach: fc.string({ unit: 'binary', maxLength: REACH_CHARACTERS / 2 }),
  safety: fc.string({ unit: 'binary', maxLength: SAFETY_CHARACTERS / 2 }),
});

describe('names and contact', () => {
  it('come back as they were written, but for marks that mean nothing', () => {
    fc.assert(
      fc.property(typed, (given) => {
        const identity = identityOf(given);
        if (identity !== null) expect(decodeIdentity(encodeIdentity(identity))).toEqual(identity);
      }),
      fuzzRuns(200),
    );
    expect(identityOf({ names: ' A\tB\r\nC\u0000 ', reach: '', safety: '' })?.names).toBe('A B\nC');
  });

  it('are none where only spaces were typed', () => {
    expect(identityOf({ names: ' \n', reach: '\u0000', safety: '' })).toBeNull();
  });

  it('are refused longer than their places, and of a later release', () => {
    const long = { version: 1, names: 'x'.repeat(NAMES_CHARACTERS + 1), reach: '', safety: '' } as const;
    expect(refusalOf(() => encodeIdentity(long))).toBe('bad-encoding');
    const newer = new TextEncoder().encode('{"version":2,"names":"A"}');
    expect(refusalOf(() => decodeIdentity(newer))).toBe('newer-version');
  });
});

onBothEngines('the longest names and contact', () => {
  it('fit a vault in any script', () => {
    const identity = identityOf({
      names: '語'.repeat(NAMES_CHARACTERS),
      reach: '"'.repeat(REACH_CHARACTERS),
      safety: '语'.repeat(SAFETY_CHARACTERS),
    });
    expect(identity && encodeIdentity(identity).length).toBeLessThanOrEqual(vaultRoom());
  });
});

describe('a request for names', () => {
  const facts = (sequence: number, author: string) => ({ sequence, author, time: '2026-03-04T10:30:00Z' });
  const begun: IdentityState = { quorum: 2, holders: ['anna', 'ben', 'cleo'], requests: [] };
  const asked = identityAfter(begun, { ...facts(1, 'anna'), type: 'vault-ask', reason: 'Why' });
  const share = (author: string, to = 'anna', request = 1) =>
    identityAfter(asked, { ...facts(2, author), type: 'vault-share', request, to });
  const partsAfter = (state: IdentityState | null): number =>
    state?.requests[0] ? partsFor(state, state.requests[0]) : 0;

  it('counts the asker’s own part and one from each colleague who holds one', () => {
    expect(partsAfter(asked)).toBe(1);
    expect(partsAfter(share('ben'))).toBe(2);
    const twice = identityAfter(share('ben'), {
      ...facts(3, 'ben'),
      type: 'vault-share',
      request: 1,
      to: 'anna',
    });
    expect(partsAfter(twice)).toBe(2);
  });

  it.each([
    ['from the asker', share('anna')],
    ['from somebody who holds none', share('dora')],
    ['for another than the asker', share('ben', 'cleo')],
    ['upon a request that is none', share('ben', 'anna', 9)],
  ])('does not count a part %s', (_, state) => {
    expect(partsAfter(state)).toBe(1);
  });

  it('is opened by its asker alone, and only once', () => {
    const opened = (author: string) =>
      identityAfter(asked, { ...facts(3, author), type: 'vault-opened', request: 1 })?.requests[0]?.openedAt;
    expect(opened('ben')).toBeNull();
    expect(opened('anna')).toBe('2026-03-04T10:30:00Z');
  });
});
