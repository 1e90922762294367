import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePublished } from '../../src/casefile/statistics/published.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { encodeFrames } from '../../src/protocol/encoding/frames.ts';
import { memberId } from '../../src/protocol/ids.ts';
import { LABEL } from '../../src/protocol/labels.ts';
import { MOST_PUBLICATION_BYTES } from '../../src/protocol/limits.ts';
import { engine } from '../../src/protocol/primitives/engine.ts';
import {
  decodePublicationAnswer,
  encodePublicationAnswer,
  openProposal,
  signAgreement,
  signProposal,
  verifyAgreement,
  verifyPublication,
} from '../../src/protocol/publication.ts';
import { useAnyEngine } from '../support/any-engine.ts';
import { refusalOf } from '../support/refusal.ts';
import { sampleOrganisation } from '../support/sample-organisation.ts';

useAnyEngine();

const ID = memberId(new Uint8Array(16).fill(3));
const HEAD = {
  version: 1,
  organisation: toBase64url(new Uint8Array(16)),
  sequence: 1,
  issued: '2026-08-01',
  proposer: toBase64url(ID),
} as const;
const pair = () => engine().signingPair(new Uint8Array(32).fill(9));
const opened = (bytes: Uint8Array) => openProposal(bytes, () => pair().publicKey);

describe('a proposal to publish', () => {
  it('is at most 96 KiB, for who signs it and for who reads it', () => {
    const longest = new Uint8Array(MOST_PUBLICATION_BYTES);
    const signed = signProposal({ head: HEAD, content: longest }, pair().secretKey);
    expect(opened(signed)).toEqual({ head: HEAD, content: longest });
    const more = new Uint8Array(MOST_PUBLICATION_BYTES + 1);
    expect(refusalOf(() => signProposal({ head: HEAD, content: more }, pair().secretKey))).toBe('too-long');
    const front = new TextEncoder().encode(JSON.stringify(HEAD));
    const unsigned = encodeFrames(LABEL.publicationProposal, [front, more, new Uint8Array(64)]);
    expect(refusalOf(() => opened(unsigned))).toBe('too-long');
  });

  it('is agreed to by its exact bytes and by name', () => {
    const proposal = signProposal({ head: HEAD, content: Uint8Array.of(1) }, pair().secretKey);
    const word = signAgreement(proposal, ID, pair().secretKey);
    expect(refusalOf(() => verifyAgreement(proposal, ID, word, pair().publicKey))).toEqual({
      gave: undefined,
    });
    const other = signProposal({ head: HEAD, content: Uint8Array.of(2) }, pair().secretKey);
    expect(refusalOf(() => verifyAgreement(other, ID, word, pair().publicKey))).toBe('bad-signature');
    const somebody = memberId(new Uint8Array(16).fill(4));
    expect(refusalOf(() => verifyAgreement(proposal, somebody, word, pair().publicKey))).toBe(
      'bad-signature',
    );
  });
});

describe('the answer of a server', () => {
  it('is one publication or none', () => {
    expect(decodePublicationAnswer(encodePublicationAnswer(null))).toBeNull();
    expect(decodePublicationAnswer(encodePublicationAnswer(Uint8Array.of(7)))).toEqual(Uint8Array.of(7));
    const two = encodeFrames(LABEL.callPublication, [Uint8Array.of(1), Uint8Array.of(2)]);
    expect(refusalOf(() => decodePublicationAnswer(two))).toBe('bad-encoding');
  });
});

describe('any other bytes', () => {
  it('are refused with a closed code, by everything that reads a publication', () => {
    const { roster } = sampleOrganisation('publication');
    const proposal = signProposal({ head: HEAD, content: Uint8Array.of(1) }, pair().secretKey);
    const altered = fc
      .tuple(fc.nat(proposal.length - 1), fc.integer({ min: 1, max: 255 }))
      .map(([at, bits]) => proposal.map((octet, place) => (place === at ? octet ^ bits : octet)));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), altered), (bytes) => {
        for (const read of [
          () => opened(bytes),
          () => verifyPublication(bytes, roster, Date.parse('2026-08-01')),
          () => decodePublicationAnswer(bytes),
          () => decodePublished(bytes),
        ])
          expect(typeof refusalOf<unknown>(read)).toBe('string');
      }),
    );
  });
});
