import { expect, it } from 'vitest';
import { kemPublicKeyOf, kemSeed } from '../../src/protocol/age/keys.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { concat } from '../../src/protocol/encoding/bytes.ts';
import {
  currentIntakeKeys,
  type IntakeKeyDocument,
  signIntakeKey,
  verifyIntakeKey,
} from '../../src/protocol/intake-key.ts';
import { LABEL } from '../../src/protocol/labels.ts';
import { splitSigned } from '../../src/protocol/signed.ts';
import { dayAfter, dayOf } from '../../src/protocol/times.ts';
import { cut, extended, flip } from '../support/altered.ts';
import { onBothEngines } from '../support/engines.ts';
import { once } from '../support/once.ts';
import { refusalOf } from '../support/refusal.ts';
import { DAY_MS, NOW, reviewer, sampleOrganisation } from '../support/sample-organisation.ts';
import { seededBytes } from '../support/seeded-entropy.ts';

onBothEngines('an intake key', () => {
  const sample = once(() => sampleOrganisation('intake key'));
  const documentOf = (change: Partial<IntakeKeyDocument> = {}): IntakeKeyDocument => ({
    version: 1,
    organisation: toBase64url(sample().id),
    member: reviewer(sample()).entry.id,
    index: 1,
    publicKey: toBase64url(kemPublicKeyOf(kemSeed(seededBytes('next intake key', 32)))),
    from: '2026-03-04',
    until: '2026-05-03',
    ...change,
  });
  const signedBy = (place: number, change: Partial<IntakeKeyDocument> = {}) =>
    signIntakeKey(documentOf(change), reviewer(sample(), place).signing.secretKey);
  const verified = (bytes: Uint8Array) => refusalOf(() => verifyIntakeKey(bytes, sample().roster));

  it('comes back with its member', () => {
    const key = verifyIntakeKey(signedBy(0), sample().roster);
    expect(key.member.label).toBe('Reviewer 0');
    expect(key.index).toBe(1);
    expect(key.publicKey).toHaveLength(1216);
  });

  it('is refused under the signature of another member', () => {
    expect(verified(signedBy(1))).toBe('bad-signature');
  });

  it('is refused for someone whom the roster does not name', () => {
    expect(verified(signedBy(0, { member: toBase64url(seededBytes('stranger', 16)) }))).toBe(
      'unknown-author',
    );
  });

  it('is refused for another organisation', () => {
    const organisation = toBase64url(seededBytes('other organisation', 16));
    expect(verified(signedBy(0, { organisation }))).toBe('wrong-context');
  });

  it('lives at most 60 days, and not backwards', () => {
    expect(verified(signedBy(0, { until: '2026-05-04' }))).toBe('bad-encoding');
    expect(verified(signedBy(0, { until: '2026-03-03' }))).toBe('bad-encoding');
    expect(verified(signedBy(0, { until: '2026-03-04' }))).toHaveProperty('gave');
  });

  it('is refused altered, cut, or with a byte after its end', () => {
    const bytes = signedBy(0);
    for (let at = 0; at < bytes.length; at += 37) expect(verified(flip(bytes, at))).toBeTypeOf('string');
    expect(verified(cut(bytes))).toBe('bad-length');
    expect(verified(extended(bytes))).toBe('trailing-bytes');
  });

  it('is refused when nothing can be sealed to it', () => {
    const outOfRange = toBase64url(concat(new Uint8Array(1184).fill(0xff), seededBytes('point', 32)));
    expect(verified(signedBy(0, { publicKey: outOfRange }))).toBe('bad-encoding');
    const { publicKey } = documentOf();
    const lowOrder = toBase64url(
      concat(kemPublicKeyOf(kemSeed(seededBytes('x', 32))).slice(0, 1184), new Uint8Array(32)),
    );
    expect(publicKey).toHaveLength(lowOrder.length);
    expect(verified(signedBy(0, { publicKey: lowOrder }))).toBe('bad-encoding');
  });

  it.each([-1, 0.5, 10_000, Number.NaN])('is not signed with index %d', (index) => {
    expect(refusalOf(() => signedBy(0, { index }))).toBe('bad-encoding');
  });

  it('is no roster, and a roster is no intake key', () => {
    expect(verified(sample().signed)).toBe('wrong-label');
    expect(refusalOf(() => splitSigned(LABEL.roster, signedBy(0)))).toBe('wrong-label');
  });

  it('counts when it is valid today and the newest of its member', () => {
    const { roster } = sample();
    const keys = [
      verifyIntakeKey(signedBy(0, { index: 2 }), roster),
      verifyIntakeKey(signedBy(0, { index: 3, from: '2026-03-05' }), roster),
      verifyIntakeKey(signedBy(0, { index: 1 }), roster),
    ];
    const id = reviewer(sample()).entry.id;
    expect(currentIntakeKeys(keys, NOW).get(id)?.index).toBe(2);
    expect(currentIntakeKeys(keys, NOW + DAY_MS).get(id)?.index).toBe(3);
    expect(currentIntakeKeys(keys, NOW - DAY_MS).size).toBe(0);
    expect(dayOf(NOW + 61 * DAY_MS)).toBe(dayAfter(NOW, 61));
    expect(currentIntakeKeys(keys, NOW + 61 * DAY_MS).size).toBe(0);
  });
});
