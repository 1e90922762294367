import { expect, it } from 'vitest';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { signIntakeKey } from '../../src/protocol/intake-key.ts';
import { encodeRosterBundle, verifyRosterBundle } from '../../src/protocol/roster-bundle.ts';
import { cut, extended, flip } from '../support/altered.ts';
import { onBothEngines } from '../support/engines.ts';
import { once } from '../support/once.ts';
import { refusalOf } from '../support/refusal.ts';
import { DAY_MS, NOW, reviewer, sampleOrganisation } from '../support/sample-organisation.ts';

onBothEngines('a roster bundle', () => {
  const sample = once(() => sampleOrganisation('bundle'));
  const keysOf = () => sample().reviewers.map((member) => member.signedIntakeKey);
  const verified = (bytes: Uint8Array, now = NOW) =>
    refusalOf(() => verifyRosterBundle(bytes, sample().pin, now));

  it('tells to whom a report can be sealed', () => {
    const readers = verifyRosterBundle(encodeRosterBundle(sample().signed, keysOf()), sample().pin, NOW);
    expect(readers.ready.map((key) => key.member.label)).toEqual(['Reviewer 0', 'Reviewer 1', 'Reviewer 2']);
    expect(readers.withoutKey).toEqual([]);
  });

  it('tells who has to be left out because no key of theirs is valid', () => {
    const readers = verifyRosterBundle(
      encodeRosterBundle(sample().signed, keysOf().slice(1)),
      sample().pin,
      NOW,
    );
    expect(readers.ready).toHaveLength(2);
    expect(readers.withoutKey.map((member) => member.label)).toEqual(['Reviewer 0']);
  });

  it('is condemned by one bad key', () => {
    const [first = new Uint8Array(), ...rest] = keysOf();
    expect(verified(encodeRosterBundle(sample().signed, [flip(first, 500), ...rest]))).toBe('bad-signature');
    const foreign = reviewer(sampleOrganisation('another')).signedIntakeKey;
    expect(verified(encodeRosterBundle(sample().signed, [...keysOf(), foreign]))).toBe('unknown-author');
  });

  it('does not let a key of one member stand for another', () => {
    const { entry, intakeKey } = reviewer(sample(), 1);
    const stolen = signIntakeKey(
      {
        version: 1,
        organisation: toBase64url(sample().id),
        member: entry.id,
        index: 7,
        publicKey: toBase64url(intakeKey.publicKey),
        from: '2026-03-04',
        until: '2026-03-20',
      },
      reviewer(sample(), 0).signing.secretKey,
    );
    expect(verified(encodeRosterBundle(sample().signed, [...keysOf(), stolen]))).toBe('bad-signature');
  });

  it('is refused with an expired roster, cut, prolonged, or empty', () => {
    const bytes = encodeRosterBundle(sample().signed, keysOf());
    expect(verified(bytes, NOW + 15 * DAY_MS)).toBe('roster-expired');
    expect(verified(cut(bytes))).toBe('bad-length');
    expect(verified(extended(bytes))).toBe('trailing-bytes');
    expect(verified(sample().signed)).toBe('wrong-label');
  });

  it('makes nobody verify keys without end', () => {
    const many = Array.from({ length: 201 }, () => new Uint8Array());
    expect(verified(encodeRosterBundle(sample().signed, many))).toBe('bad-encoding');
  });
});
