import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { decodePin, encodePin, type OrganisationPin } from '../../src/protocol/organisation-pin.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { refusalOf } from '../support/refusal.ts';
import { seededBytes } from '../support/seeded-entropy.ts';

const PIN: OrganisationPin = {
  version: 1,
  organisation: toBase64url(seededBytes('pin', 16)),
  root: toBase64url(seededBytes('root', 32)),
  minimumSequence: 1,
};
const decode = (text: string) => refusalOf(() => decodePin(utf8(text)));

describe('the pin of an organisation', () => {
  it('comes back as it was', () => {
    expect(decodePin(encodePin(PIN))).toEqual(PIN);
  });

  it('has one encoding', () => {
    const text = JSON.stringify(PIN);
    const { version, ...rest } = PIN;
    expect(decode(text)).toHaveProperty('gave');
    expect(decode(`${text}\n`)).toBe('bad-encoding');
    expect(decode(JSON.stringify({ ...rest, version }))).toBe('bad-encoding');
    expect(decode(JSON.stringify({ ...PIN, more: 1 }))).toBe('bad-encoding');
    expect(decode(JSON.stringify({ ...PIN, version: 2 }))).toBe('newer-version');
    expect(decode(JSON.stringify({ ...PIN, minimumSequence: 0 }))).toBe('bad-encoding');
    expect(decode(JSON.stringify({ ...PIN, root: PIN.organisation }))).toBe('bad-encoding');
    expect(refusalOf(() => encodePin({ ...PIN, minimumSequence: 0.5 }))).toBe('bad-encoding');
  });

  it('is refused with a code, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(refusalOf(() => decodePin(bytes))).toBe('bad-encoding');
      }),
      fuzzRuns(100),
    );
  });
});
