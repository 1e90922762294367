import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openAgeFile, openWithFileKey } from '../../src/protocol/age/file.ts';
import { type FileKey, parseHeader } from '../../src/protocol/age/header.ts';
import { parseIdentity } from '../../src/protocol/age/identity-text.ts';
import { kemSeed } from '../../src/protocol/age/keys.ts';
import { CCTV_VECTORS, type CctvOutcome, type CctvVector } from '../support/cctv.ts';
import { onBothEngines } from '../support/engines.ts';
import { refusalOf } from '../support/refusal.ts';

/** Decided inside an X25519 or scrypt stanza: kinds of recipient that the profile leaves out. */
const DECIDED_ELSEWHERE = [
  'hybrid_x25519_arg',
  'scrypt_and_x25519',
  'scrypt_bad_tag',
  'scrypt_double',
  'scrypt_extra_argument',
  'scrypt_long_file_key',
  'scrypt_no_match',
  'scrypt_not_canonical_salt',
  'scrypt_salt_long',
  'scrypt_salt_missing',
  'scrypt_salt_short',
  'scrypt_uppercase',
  'scrypt_work_factor_23',
  'scrypt_work_factor_hex',
  'scrypt_work_factor_leading_garbage',
  'scrypt_work_factor_leading_plus',
  'scrypt_work_factor_leading_zero_decimal',
  'scrypt_work_factor_leading_zero_octal',
  'scrypt_work_factor_missing',
  'scrypt_work_factor_negative',
  'scrypt_work_factor_overflow',
  'scrypt_work_factor_trailing_garbage',
  'scrypt_work_factor_wrong',
  'scrypt_work_factor_zero',
  'x25519_bad_tag',
  'x25519_extra_argument',
  'x25519_identity',
  'x25519_long_file_key',
  'x25519_long_share',
  'x25519_low_order',
  'x25519_lowercase',
  'x25519_no_match',
  'x25519_not_canonical_share',
  'x25519_short_share',
];

const ARMORED = CCTV_VECTORS.filter(({ armored }) => armored);
const BINARY = CCTV_VECTORS.filter(({ armored }) => !armored);
const ELSEWHERE = BINARY.filter(({ name }) => DECIDED_ELSEWHERE.includes(name));
const REST = BINARY.filter(({ name }) => !DECIDED_ELSEWHERE.includes(name));
const isHybrid = ({ identities }: CctvVector): boolean =>
  identities.length > 0 && identities.every((text) => text.startsWith('AGE-SECRET-KEY-PQ-1'));
const HYBRID = REST.filter(isHybrid);
const OTHERS = REST.filter((vector) => !isHybrid(vector));

const CODES: Readonly<Record<Exclude<CctvOutcome, 'success' | 'no match'>, string>> = {
  'HMAC failure': 'bad-mac',
  'header failure': 'age-bad-header',
  'payload failure': 'age-bad-payload',
  'armor failure': 'age-bad-header',
};

const stated = ({ expected, payload }: CctvVector): unknown => {
  if (expected === 'success') return { gave: payload };
  return expected === 'no match' ? { gave: null } : CODES[expected];
};

const digest = (plaintext: Uint8Array | null): string | null =>
  plaintext && createHash('sha256').update(plaintext).digest('hex');

const STRANGER = kemSeed(new Uint8Array(32));

describe('the CCTV vectors for age', () => {
  it('are all here, each in one of the groups below', () => {
    expect(CCTV_VECTORS.length).toBe(143);
    expect(ELSEWHERE.map(({ name }) => name).sort()).toEqual(DECIDED_ELSEWHERE);
    expect([ARMORED.length, ELSEWHERE.length, HYBRID.length, OTHERS.length]).toEqual([33, 34, 17, 59]);
  });
});

onBothEngines('of the CCTV vectors', () => {
  it.each(HYBRID)('$name, with a hybrid identity, has the outcome stated', (vector) => {
    const open = () => digest(openAgeFile(vector.file, vector.identities.map(parseIdentity)));
    expect(refusalOf(open)).toEqual(stated(vector));
  });

  it.each(OTHERS)('$name, opened with its file key, has the outcome stated', (vector) => {
    const fileKey = (vector.fileKey ?? new Uint8Array(16)) as FileKey;
    const open = () => digest(openWithFileKey(vector.file, parseHeader(vector.file), fileKey));
    expect(refusalOf(open)).toEqual(stated(vector));
  });

  it.each(ELSEWHERE)('$name has recipients of kinds unknown here, so it is not ours', ({ file }) => {
    expect(openAgeFile(file, [STRANGER])).toBeNull();
  });

  it.each(ARMORED)('$name is armoured, which is refused', ({ file }) => {
    expect(refusalOf(() => openAgeFile(file, [STRANGER]))).toBe('age-bad-header');
  });
});
