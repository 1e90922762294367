import { expect, it } from 'vitest';
import { consentHash, signConsent, verifyConsent } from '../../../src/protocol/client/consent.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { concat } from '../../../src/protocol/encoding/bytes.ts';
import { encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { organisationId } from '../../../src/protocol/ids.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { sealSigned, splitSigned } from '../../../src/protocol/signed.ts';
import { cut, extended, flip } from '../../support/altered.ts';
import { onBothEngines } from '../../support/engines.ts';
import { refusalOf } from '../../support/refusal.ts';
import { consentOf, sampleReporter, signedConsent } from '../../support/sample-case.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';

const ORGANISATION = organisationId(seededBytes('consent/organisation', 16));

onBothEngines('a consent', () => {
  const keys = () => sampleReporter(ORGANISATION);
  const verified = (bytes: Uint8Array, reporter = keys()) =>
    refusalOf(() => verifyConsent(bytes, { ...reporter, consentPublicKey: reporter.consent.publicKey }));
  const signed = (change: Parameters<typeof consentOf>[1]) =>
    signConsent(consentOf(keys(), change), keys().consent.secretKey);

  it('comes back as it was signed, and is named by the hash of its document', () => {
    const bytes = signedConsent(keys());
    expect(verified(bytes)).toEqual({ gave: consentOf(keys()) });
    expect(consentHash(bytes)).toHaveLength(32);
    expect(consentHash(signed({ textVersion: 2 }))).not.toEqual(consentHash(bytes));
    expect(
      consentHash(
        encodeFrames(LABEL.consent, [splitSigned(LABEL.consent, bytes).document, new Uint8Array(64)]),
      ),
    ).toEqual(consentHash(bytes));
  });

  it('is refused for another case, another organisation, another reporter', () => {
    const other = sampleReporter(ORGANISATION, 'other reporter');
    expect(verified(signedConsent(keys()), other)).toBe('bad-signature');
    expect(verified(signed({ caseId: toBase64url(other.caseId) }))).toBe('wrong-context');
    expect(verified(signed({ organisation: toBase64url(seededBytes('other', 16)) }))).toBe('wrong-context');
  });

  it('is refused altered, cut, prolonged, or under another label', () => {
    const bytes = signedConsent(keys());
    for (let at = 0; at < bytes.length; at += 7) expect(verified(flip(bytes, at))).toBeTypeOf('string');
    expect(verified(cut(bytes))).toBe('bad-length');
    expect(verified(extended(bytes))).toBe('trailing-bytes');
    expect(verified(sealSigned(LABEL.intakeKey, new Uint8Array(3), keys().consent.secretKey))).toBe(
      'wrong-label',
    );
  });

  it('is refused with a third frame, or a signature of another length', () => {
    const { document, signature } = splitSigned(LABEL.consent, signedConsent(keys()));
    expect(verified(encodeFrames(LABEL.consent, [document, signature, signature]))).toBe('bad-encoding');
    expect(verified(encodeFrames(LABEL.consent, [document, cut(signature)]))).toBe('bad-length');
    expect(verified(encodeFrames(LABEL.consent, [document]))).toBe('bad-encoding');
  });

  it('is refused under a key of small order or in another encoding', () => {
    const document = utf8(JSON.stringify(consentOf(keys())));
    const neutral = concat(Uint8Array.of(1), new Uint8Array(31));
    const signature = concat(neutral, new Uint8Array(32));
    const forged = encodeFrames(LABEL.consent, [document, signature]);
    const under = (consentPublicKey: Uint8Array) =>
      refusalOf(() => verifyConsent(forged, { ...keys(), consentPublicKey }));
    expect(under(neutral)).toBe('bad-signature');
    expect(under(concat(Uint8Array.of(0xee), new Uint8Array(30).fill(0xff), Uint8Array.of(0x7f)))).toBe(
      'bad-signature',
    );
  });

  it.each<[string, string]>([
    ['a switch named like a part of JavaScript', '"switches":{"__proto__":"granted"}'],
    ['a switch twice', '"switches":{"C1":"refused","C1":"granted"}'],
    ['an unknown answer', '"switches":{"C1":"perhaps"}'],
    ['an unknown switch', '"switches":{"D1":"granted"}'],
    ['numbers out of order', '"switches":{"C1":"granted"},"more":0'],
  ])('is refused with %s', (_, switches) => {
    const text = JSON.stringify(consentOf(keys())).replace('"switches":{"C1":"granted"}', switches);
    expect(verified(sealSigned(LABEL.consent, utf8(text), keys().consent.secretKey))).toBe('bad-encoding');
  });

  it.each<[string, Parameters<typeof consentOf>[1]]>([
    ['a destination whose name turns the direction', { destinations: ['\u202euno'] }],
    ['a day that the calendar lacks', { expires: '2026-02-30' }],
    ['a language that is none', { language: 'English, please' }],
    ['a version of text below 1', { textVersion: 0 }],
    ['a hash that is none', { previous: 'AAAA' }],
  ])('is not signed with %s', (_, change) => {
    expect(refusalOf(() => signed(change))).toBe('bad-encoding');
  });
});
