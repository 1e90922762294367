import { expect, it } from 'vitest';
import { sealAgeFile } from '../../../src/protocol/age/file.ts';
import { parseHeader } from '../../../src/protocol/age/header.ts';
import { kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import {
  ageFileBytes,
  ageFileOverhead,
  ageHeaderBytes,
  CHUNK_BYTES,
} from '../../../src/protocol/age/sizes.ts';
import { ENVELOPE_BYTES } from '../../../src/protocol/limits.ts';
import { onBothEngines } from '../../support/engines.ts';
import { refusalOf } from '../../support/refusal.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

onBothEngines('sizes', () => {
  const recipients = [kemPublicKeyOf(kemSeed(seededBytes('sizes', 32)))];
  const sealed = (decoys: number, size: number): Uint8Array =>
    sealAgeFile({ plaintext: new Uint8Array(size), recipients, decoys, entropy: seededEntropy('sizes') });

  it.each([1, 2, 8, 16])('a header of %i stanzas has 1,557 bytes for each and 70 more', (stanzas) => {
    const file = sealed(stanzas - 1, 5);
    expect(parseHeader(file).length).toBe(1557 * stanzas + 70);
    expect(ageHeaderBytes(stanzas)).toBe(1557 * stanzas + 70);
    expect(file.length).toBe(ageFileBytes(stanzas, 5));
  });

  it.each([0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES, 2 * CHUNK_BYTES + 1])(
    'the size of a file around %i bytes is known beforehand, and the other way',
    (size) => {
      const file = sealed(0, size);
      expect(file.length).toBe(ageFileBytes(1, size));
      expect(ageFileOverhead(1, file.length)).toBe(file.length - size);
    },
  );

  it('an envelope leaves 118,498 bytes with 8 stanzas and 106,042 with 16', () => {
    expect(ENVELOPE_BYTES - ageFileOverhead(8, ENVELOPE_BYTES)).toBe(118_498);
    expect(ENVELOPE_BYTES - ageFileOverhead(16, ENVELOPE_BYTES)).toBe(106_042);
    expect(sealed(15, 106_042).length).toBe(ENVELOPE_BYTES);
  });

  it('no file has a last chunk of 1 to 16 bytes', () => {
    const full = ageFileBytes(1, CHUNK_BYTES);
    for (let more = 1; more <= 16; more += 1) {
      expect(refusalOf(() => ageFileOverhead(1, full + more))).toBe('bad-length');
    }
    expect(refusalOf(() => ageFileOverhead(1, full + 17))).toEqual({ gave: full + 17 - CHUNK_BYTES - 1 });
    expect(refusalOf(() => ageFileOverhead(1, ageFileBytes(1, 0) - 1))).toBe('bad-length');
  });
});
