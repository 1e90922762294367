import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openAgeFile, sealAgeFile } from '../../../src/protocol/age/file.ts';
import { encodeHeader, type FileKey, parseHeader } from '../../../src/protocol/age/header.ts';
import { parseIdentity, parseRecipient } from '../../../src/protocol/age/identity-text.ts';
import { kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import { openChunks, type PayloadKey } from '../../../src/protocol/age/stream.ts';
import { concat } from '../../../src/protocol/encoding/bytes.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { onBothEngines } from '../../support/engines.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { refusalOf } from '../../support/refusal.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

const SEED = kemSeed(seededBytes('parsers', 32));
const BROKEN = ['age-bad-header', 'bad-mac', 'age-bad-payload'];

// Pieces of the grammar in any order, so that many headers are nearly right.
const piece = fc.oneof(
  fc.constantFrom(
    'age-encryption.org/v1\n',
    '-> ',
    '-> mlkem768x25519 ',
    '--- ',
    '---',
    '\n',
    ' ',
    '\r\n',
    'AAAA',
    '=',
  ),
  fc.constant('A'.repeat(64)),
  fc.constant('A'.repeat(43)),
  fc.string({ maxLength: 5 }),
);
const nearlyHeader = fc
  .array(piece, { maxLength: 12 })
  .map((pieces) => utf8(`age-encryption.org/v1\n${pieces.join('')}`));

const word = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 1,
});
const stanza = fc.record({
  args: fc.array(word, { minLength: 1, maxLength: 4 }),
  body: fc.uint8Array({ maxLength: 150 }),
});

onBothEngines('parsers', () => {
  const file = sealAgeFile({
    plaintext: utf8('some'),
    recipients: [kemPublicKeyOf(SEED)],
    entropy: seededEntropy('parsers'),
  });

  it('refuse with a code whatever is no age file', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array(), nearlyHeader), (bytes) => {
        const outcome = refusalOf(() => openAgeFile(bytes, [SEED]));
        expect(outcome === 'age-bad-header' || (typeof outcome === 'object' && outcome.gave === null)).toBe(
          true,
        );
      }),
      fuzzRuns(1000),
    );
  });

  it('never give plaintext of a file with a part cut out, doubled or replaced', () => {
    const place = fc.nat(file.length);
    fc.assert(
      fc.property(place, place, fc.uint8Array({ maxLength: 5 }), (from, to, between) => {
        const changed = concat(file.slice(0, from), between, file.slice(to));
        fc.pre(Buffer.compare(changed, file) !== 0);
        const outcome = refusalOf(() => openAgeFile(changed, [SEED]));
        if (typeof outcome === 'string') expect(BROKEN).toContain(outcome);
        else expect(outcome.gave).toBeNull();
      }),
      fuzzRuns(300),
    );
  });

  it('read any header back, and it has one encoding', () => {
    const fileKey = seededBytes('parsers/file key', 16) as FileKey;
    fc.assert(
      fc.property(fc.array(stanza, { minLength: 1, maxLength: 4 }), (stanzas) => {
        const encoded = encodeHeader(stanzas, fileKey);
        const header = parseHeader(concat(encoded, Uint8Array.of(1, 2)));
        expect(header.stanzas).toEqual(stanzas);
        expect(header.length).toBe(encoded.length);
        expect(encodeHeader(header.stanzas, fileKey)).toEqual(encoded);
      }),
      fuzzRuns(200),
    );
  });

  it('refuse with a code whatever is no payload', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(refusalOf(() => openChunks(seededBytes('key', 32) as PayloadKey, bytes))).toBe(
          'age-bad-payload',
        );
      }),
      fuzzRuns(300),
    );
  });

  it('refuse with a code whatever is no identity or recipient', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string().map((rest) => `AGE-SECRET-KEY-PQ-1${rest.toUpperCase()}`),
      fc.string().map((rest) => `age1pq1${rest}`),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (given) => {
        expect(refusalOf(() => parseIdentity(given))).toBe('bad-encoding');
        expect(refusalOf(() => parseRecipient(given))).toBe('bad-encoding');
      }),
      fuzzRuns(500),
    );
  });
});
