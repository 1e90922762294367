import { expect, it } from 'vitest';
import { concat } from '../../src/protocol/encoding/bytes.ts';
import { encodeFrames } from '../../src/protocol/encoding/frames.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { LABEL } from '../../src/protocol/labels.ts';
import { engine } from '../../src/protocol/primitives/engine.ts';
import { openSigned, sealSigned, splitSigned } from '../../src/protocol/signed.ts';
import { cut, extended, flip, swapped } from '../support/altered.ts';
import { crafted, craftedSignature, messageWith } from '../support/crafted-signatures.ts';
import { onBothEngines } from '../support/engines.ts';
import { refusalOf } from '../support/refusal.ts';
import { seededBytes } from '../support/seeded-entropy.ts';

const TEXT = utf8('a document');

onBothEngines('a signed document', () => {
  const pair = () => engine().signingPair(seededBytes('signed', 32));
  const signed = () => sealSigned(LABEL.roster, TEXT, pair().secretKey);
  const open = (bytes: Uint8Array, key = pair().publicKey) =>
    refusalOf(() => openSigned(LABEL.roster, bytes, key));

  it('comes back as the bytes that were signed', () => {
    expect(open(signed())).toEqual({ gave: TEXT });
    expect(splitSigned(LABEL.roster, signed()).document).toEqual(TEXT);
  });

  it('is refused altered anywhere, cut, prolonged, or with its halves exchanged', () => {
    for (let at = 0; at < signed().length; at += 1) expect(open(flip(signed(), at))).toBeTypeOf('string');
    expect(open(cut(signed()))).toBe('bad-length');
    expect(open(extended(signed()))).toBe('trailing-bytes');
    const { document, signature } = splitSigned(LABEL.roster, signed());
    expect(open(encodeFrames(LABEL.roster, swapped([document, signature], 0, 1)))).toBe('bad-length');
    expect(open(encodeFrames(LABEL.roster, [document]))).toBe('bad-encoding');
    expect(open(encodeFrames(LABEL.roster, [document, signature, new Uint8Array()]))).toBe('bad-encoding');
  });

  it('stands under no other label and no other key', () => {
    expect(open(sealSigned(LABEL.consent, TEXT, pair().secretKey))).toBe('wrong-label');
    const { signature } = splitSigned(LABEL.consent, sealSigned(LABEL.consent, TEXT, pair().secretKey));
    expect(open(encodeFrames(LABEL.roster, [TEXT, signature]))).toBe('bad-signature');
    expect(open(signed(), engine().signingPair(seededBytes('other', 32)).publicKey)).toBe('bad-signature');
  });

  it('stands under no key with a part of small order', () => {
    const points = crafted(1, 0, 'key');
    const message = messageWith(points, 'multiple of eight');
    const forged = encodeFrames(LABEL.roster, [message, craftedSignature(points, message)]);
    expect(open(forged, points.publicKey)).toBe('bad-signature');
    expect(open(signed(), concat(Uint8Array.of(1), new Uint8Array(31)))).toBe('bad-signature');
  });
});
