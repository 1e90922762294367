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
