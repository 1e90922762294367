import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sealAgeFile } from '../../src/protocol/age/file.ts';
import { kemPublicKeyOf, kemSeed } from '../../src/protocol/age/keys.ts';
import { ageFileOverhead } from '../../src/protocol/age/sizes.ts';
import { concat } from '../../src/protocol/encoding/bytes.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { checkEnvelopeShape } from '../../src/protocol/envelope-shape.ts';
import { ENVELOPE_BYTES } from '../../src/protocol/limits.ts';
import { cut, extended, flip } from '../support/altered.ts';
import { onBothEngines } from '../support/engines.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { refusalOf } from '../support/refusal.ts';
import { seededBytes, seededEntropy } from '../support/seeded-entropy.ts';

onBothEngines('the outside of an envelope', () => {
  const withStanzas = (count: number, size = ENVELOPE_BYTES) =>
    sealAgeFile({
      plaintext: new Uint8Array(size - ageFileOverhead(count, size)),
      recipients: [kemPublicKeyOf(kemSeed(seededBytes('reader', 32)))],
      decoys: count - 1,
      entropy: seededEntropy('shape'),
    });
  const checked = (bytes: Uint8Array) => refusalOf(() => checkEnvelopeShape(bytes));

  it.each([8, 16])('with %d stanzas passes', (count) => {
    expect(checked(withStanzas(count))).toEqual({ gave: undefined });
  });

  it.each([1, 7, 9, 15, 17])('with %d stanzas is refused', (count) => {
    expect(checked(withStanzas(count))).toBe('age-bad-header');
  });

  it('of another size is refused', () => {
    expect(checked(withStanzas(8, ENVELOPE_BYTES / 2))).toBe('bad-length');
    expect(checked(cut(withStanzas(8)))).toBe('bad-length');
    expect(checked(extended(withStanzas(8)))).toBe('bad-length');
    expect(checked(new Uint8Array())).toBe('bad-length');
  });

  it('with a stanza of another type, or a header that is none, is refused', () => {
    const text = new TextDecoder('latin1').decode(withStanzas(8));
    const renamed = Uint8Array.from(text.replace('mlkem768x25519', 'mlkem768x25518'), (c) => c.charCodeAt(0));
    expect(checked(renamed)).toBe('age-bad-header');
    expect(checked(flip(withStanzas(8), 0))).toBe('age-bad-header');
    expect(checked(new Uint8Array(ENVELOPE_BYTES))).toBe('age-bad-header');
    expect(checked(new Uint8Array(ENVELOPE_BYTES).fill(0x41))).toBe('age-bad-header');
  });

  it('is refused with a code and in a moment, whatever stands in front', () => {
    const front = utf8('age-encryption.org/v1\n-> ');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.boolean(), (bytes, begun) => {
        const head = begun ? concat(front, bytes) : bytes;
        const started = performance.now();
        expect(checked(concat(head, new Uint8Array(ENVELOPE_BYTES - head.length)))).toBe('age-bad-header');
        expect(performance.now() - started).toBeLessThan(1_000);
      }),
      fuzzRuns(100),
    );
  });
});
