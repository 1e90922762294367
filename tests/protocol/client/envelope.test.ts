import { expect, it } from 'vitest';
import { sealAgeFile } from '../../../src/protocol/age/file.ts';
import { parseHeader } from '../../../src/protocol/age/header.ts';
import { encapsulatedKey, unwrapFileKey } from '../../../src/protocol/age/hybrid-recipient.ts';
import { kemSeed } from '../../../src/protocol/age/keys.ts';
import { ageFileOverhead } from '../../../src/protocol/age/sizes.ts';
import {
  type Envelope,
  envelopeBodyBytes,
  envelopeHash,
  envelopeStanzas,
  openEnvelope,
  sealEnvelope,
} from '../../../src/protocol/client/envelope.ts';
import { concat } from '../../../src/protocol/encoding/bytes.ts';
import { decodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { ENVELOPE_BYTES } from '../../../src/protocol/limits.ts';
import { cut, extended, flip } from '../../support/altered.ts';
import { onBothEngines } from '../../support/engines.ts';
import { refusalOf } from '../../support/refusal.ts';
import { reviewer, type SampleOrganisation, sampleOrganisation } from '../../support/sample-organisation.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

onBothEngines('an envelope', () => {
  const seal = (
    organisation: SampleOrganisation,
    readers: number,
    text: Uint8Array,
    entropy = 'envelope',
  ): Envelope =>
    sealEnvelope(
      LABEL.message,
      [text],
      organisation.reviewers.slice(0, readers).map((member) => member.intakeKey.publicKey),
      organisation.roster,
      seededEntropy(entropy),
    );

  it('opens for each reader and for nobody else', () => {
    const organisation = sampleOrganisation('envelope', 4);
    const envelope = seal(organisation, 3, utf8('text'));
    for (const place of [0, 1, 2]) {
      const body = openEnvelope(envelope, [reviewer(organisation, place).seed]);
      expect(body && decodeFrames(LABEL.message, body, 'padded')).toEqual([utf8('text')]);
    }
    expect(openEnvelope(envelope, [reviewer(organisation, 3).seed])).toBeNull();
    expect(openEnvelope(envelope, [])).toBeNull();
  });

  it('opens under any of the keys that a member still has', () => {
    const organisation = sampleOrganisation('envelope');
    const old = kemSeed(seededBytes('an older key', 32));
    expect(
      openEnvelope(seal(organisation, 1, utf8('text')), [old, reviewer(organisation).seed]),
    ).not.toBeNull();
  });

  it.each([
    [8, 1],
    [8, 8],
    [15, 1],
    [15, 15],
  ])('of a roster of %d looks the same with %d readers, short and long', (reviewers, readers) => {
    const organisation = sampleOrganisation('envelope', reviewers);
    const most = envelopeBodyBytes(organisation.roster);
    for (const length of [0, 1, 60_000, most - 50]) {
      const envelope = seal(organisation, readers, new Uint8Array(length));
      expect(envelope).toHaveLength(ENVELOPE_BYTES);
      const { stanzas } = parseHeader(envelope);
      expect(stanzas).toHaveLength(reviewers === 8 ? 8 : 16);
      expect(new Set(stanzas.map((stanza) => encapsulatedKey(stanza)?.length))).toEqual(new Set([1120]));
    }
  });

  it('has stanzas by the roster, never by the report', () => {
    expect(envelopeStanzas(sampleOrganisation('envelope', 8).roster)).toBe(8);
    expect(envelopeStanzas(sampleOrganisation('envelope', 9).roster)).toBe(16);
    expect(envelopeBodyBytes(sampleOrganisation('envelope', 8).roster)).toBe(118_498);
    expect(envelopeBodyBytes(sampleOrganisation('envelope', 9).roster)).toBe(106_042);
  });

  it('keeps its readers in no order', () => {
    const organisation = sampleOrganisation('envelope', 8);
    const { seed } = reviewer(organisation);
    const placeOfReader = (entropy: string): number =>
      parseHeader(seal(organisation, 1, utf8('text'), entropy)).stanzas.findIndex(
        (stanza) => unwrapFileKey(stanza, seed) !== null,
      );
    const places = Array.from({ length: 12 }, (_, at) => placeOfReader(`envelope ${at}`));
    expect(places).not.toContain(-1);
    expect(new Set(places).size).toBeGreaterThan(2);
  });

  it('refuses nobody, too many, and too much', () => {
    const organisation = sampleOrganisation('envelope');
    const most = envelopeBodyBytes(organisation.roster);
    expect(refusalOf(() => seal(organisation, 0, utf8('text')))).toBe('no-reader');
    expect(refusalOf(() => seal(organisation, 3, new Uint8Array(most)))).toBe('too-long');
    const nine = Array.from({ length: 9 }, () => reviewer(organisation).intakeKey.publicKey);
    expect(
      refusalOf(() => sealEnvelope(LABEL.message, [], nine, organisation.roster, seededEntropy('e'))),
    ).toBe('too-many-readers');
  });

  it('is refused cut, prolonged, or altered anywhere that matters', () => {
    const organisation = sampleOrganisation('envelope');
    const envelope = seal(organisation, 1, utf8('text'));
    const open = (bytes: Uint8Array) => refusalOf(() => openEnvelope(bytes, [reviewer(organisation).seed]));
    expect(open(cut(envelope))).toBe('bad-length');
    expect(open(extended(envelope))).toBe('bad-length');
    expect(open(concat(envelope.slice(1), Uint8Array.of(0)))).toBe('age-bad-header');
    expect(open(flip(envelope, 0))).toBe('age-bad-header');
    expect(open(flip(envelope, -1))).toBe('age-bad-payload');
    expect(open(flip(envelope, 70_000))).toBe('age-bad-payload');
    const macAt = parseHeader(envelope).length - 40;
    expect(['bad-mac', 'age-bad-header']).toContain(open(flip(envelope, macAt, 2)));
  });

  it('is refused with another number of stanzas, before anything is opened', () => {
    const organisation = sampleOrganisation('envelope');
    const withStanzas = (count: number) =>
      sealAgeFile({
        plaintext: new Uint8Array(ENVELOPE_BYTES - ageFileOverhead(count, ENVELOPE_BYTES)),
        recipients: [reviewer(organisation).intakeKey.publicKey],
        decoys: count - 1,
        entropy: seededEntropy('stanzas'),
      });
    const open = (bytes: Uint8Array) => refusalOf(() => openEnvelope(bytes, [reviewer(organisation).seed]));
    expect(open(withStanzas(8))).toHaveProperty('gave');
    expect(open(withStanzas(16))).toHaveProperty('gave');
    for (const count of [1, 7, 9, 15, 17, 60]) expect(open(withStanzas(count))).toBe('age-bad-header');
  });

  it('with a header of nothing but tiny foreign stanzas is refused in a moment', () => {
    const stanza = '-> x\n\n';
    const front = utf8(`age-encryption.org/v1\n${stanza.repeat(21_000)}--- ${'A'.repeat(43)}\n`);
    const hostile = concat(front, new Uint8Array(ENVELOPE_BYTES - front.length));
    const started = performance.now();
    expect(refusalOf(() => openEnvelope(hostile, [reviewer(sampleOrganisation('envelope')).seed]))).toBe(
      'age-bad-header',
    );
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('is named by its hash', () => {
    const envelope = seal(sampleOrganisation('envelope'), 1, utf8('text'));
    expect(envelopeHash(envelope)).toHaveLength(32);
    expect(envelopeHash(flip(envelope, -1) as Envelope)).not.toEqual(envelopeHash(envelope));
  });
});
