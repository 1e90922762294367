import { describe, expect, it } from 'vitest';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { logId, memberId, memberIdOf, organisationId, organisationIdOf } from '../../src/protocol/ids.ts';
import { refusalOf } from '../support/refusal.ts';

describe('an id', () => {
  it.each([
    ['organisation', organisationId, 16],
    ['member', memberId, 16],
    ['log', logId, 32],
  ] as const)('of a %s has its one length', (_, make, length) => {
    expect(make(new Uint8Array(length))).toHaveLength(length);
    for (const wrong of [0, length - 1, length + 1]) {
      expect(refusalOf(() => make(new Uint8Array(wrong)))).toBe('bad-length');
    }
  });

  it.each([memberIdOf, organisationIdOf])('is read from its text', (read) => {
    expect(toBase64url(read('AAECAwQFBgcICQoLDA0ODw'))).toBe('AAECAwQFBgcICQoLDA0ODw');
    expect(refusalOf(() => read('AAAA'))).toBe('bad-length');
    expect(refusalOf(() => read('AAECAwQFBgcICQoLDA0ODx'))).toBe('bad-encoding');
    expect(refusalOf(() => read('AAECAwQFBgcICQoLDA0ODw=='))).toBe('bad-encoding');
  });
});
