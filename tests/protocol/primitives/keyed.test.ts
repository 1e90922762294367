import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import {
  derive,
  hash,
  openUnder,
  sealUnder,
  signLabelled,
  verifyLabelled,
} from '../../../src/protocol/primitives/keyed.ts';
import { onBothEngines } from '../../support/engines.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { refusalOf } from '../../support/refusal.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

const KEY = seededBytes('keyed/key', 32);
const labels = Object.values(LABEL);

describe('the labels', () => {
  it('are all different, and short enough for their one byte of length', () => {
    expect(new Set(labels).size).toBe(labels.length);
    expect(Math.max(...labels.map((label) => label.length))).toBeLessThan(256);
  });
});

onBothEngines('what is labelled', (engine) => {
  const parts = fc.array(fc.uint8Array({ maxLength: 6 }), { maxLength: 4 });

  it('has one hash for each label and each way to cut its parts', () => {
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const same = JSON.stringify(one.map(toBase64url)) === JSON.stringify(other.map(toBase64url));
        expect(toBase64url(hash(LABEL.caseId, ...one)) === toBase64url(hash(LABEL.caseId, ...other))).toBe(
          same,
        );
        expect(derive(KEY, LABEL.logKey, ...one)).not.toEqual(derive(KEY, LABEL.cardKey, ...one));
      }),
      fuzzRuns(100),
    );
  });

  it('opens under its own key, label and context only', () => {
    const context = [Uint8Array.of(1), Uint8Array.of(2, 3)];
    const sealed = sealUnder(KEY, LABEL.logSeal, context, KEY, seededEntropy('keyed'));
    expect(openUnder(KEY, LABEL.logSeal, context, sealed)).toEqual(KEY);
    expect(refusalOf(() => openUnder(KEY, LABEL.cardSeal, context, sealed))).toBe('cannot-decrypt');
    expect(refusalOf(() => openUnder(KEY, LABEL.logSeal, [Uint8Array.of(1, 2, 3)], sealed))).toBe(
      'cannot-decrypt',
    );
    expect(refusalOf(() => openUnder(KEY.toReversed(), LABEL.logSeal, context, sealed))).toBe(
      'cannot-decrypt',
    );
  });

  it('is never opened from bytes that no one sealed, and always refused with a code', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const expected = bytes.length < 40 ? 'bad-length' : 'cannot-decrypt';
        expect(refusalOf(() => openUnder(KEY, LABEL.logSeal, [], bytes))).toBe(expected);
      }),
      fuzzRuns(200),
    );
  });

  it('is signed for one label', () => {
    const { publicKey, secretKey } = engine.signingPair(KEY);
    const signature = signLabelled(secretKey, LABEL.roster, KEY);
    expect(refusalOf(() => verifyLabelled(publicKey, LABEL.roster, KEY, signature))).toEqual({
      gave: undefined,
    });
    expect(refusalOf(() => verifyLabelled(publicKey, LABEL.consent, KEY, signature))).toBe('bad-signature');
  });
});
