import { expect, it } from 'vitest';
import { concat } from '../../src/protocol/encoding/bytes.ts';
import { partsOf } from '../../src/protocol/encoding/parts.ts';
import { utf8 } from '../../src/protocol/encoding/utf8.ts';
import { LABEL } from '../../src/protocol/labels.ts';
import { engine } from '../../src/protocol/primitives/engine.ts';
import { signLabelled } from '../../src/protocol/primitives/keyed.ts';
import { signChallenge, verifyChallenge } from '../../src/protocol/sign-in-message.ts';
import { cut, flip } from '../support/altered.ts';
import { onBothEngines } from '../support/engines.ts';
import { refusalOf } from '../support/refusal.ts';
import { seededBytes } from '../support/seeded-entropy.ts';

const CHALLENGE = seededBytes('challenge', 56);
const ORIGIN = 'https://portal.example';

onBothEngines('the answer to a challenge', () => {
  const pair = () => engine().signingPair(seededBytes('auth', 32));
  const signature = () => signChallenge(CHALLENGE, ORIGIN, pair().secretKey);
  const verified = (given: {
    challenge?: Uint8Array;
    origin?: string;
    key?: Uint8Array;
    signature?: Uint8Array;
  }) =>
    refusalOf(() =>
      verifyChallenge(
        given.challenge ?? CHALLENGE,
        given.origin ?? ORIGIN,
        given.key ?? pair().publicKey,
        given.signature ?? signature(),
      ),
    );

  it('stands', () => {
    expect(verified({})).toEqual({ gave: undefined });
  });

  it('stands for no other challenge, page or key: a false portal cannot pass it on', () => {
    expect(verified({ challenge: flip(CHALLENGE, 0) })).toBe('bad-signature');
    expect(verified({ origin: 'https://portal.example.evil' })).toBe('bad-signature');
    expect(verified({ origin: 'http://portal.example' })).toBe('bad-signature');
    expect(verified({ key: engine().signingPair(seededBytes('other', 32)).publicKey })).toBe('bad-signature');
    expect(verified({ challenge: concat(CHALLENGE, utf8('h')), origin: ORIGIN.slice(1) })).toBe(
      'bad-signature',
    );
  });

  it('is refused altered, of another length, or under a key of small order', () => {
    expect(verified({ signature: flip(signature(), 63) })).toBe('bad-signature');
    expect(verified({ signature: cut(signature()) })).toBe('bad-length');
    const neutral = concat(Uint8Array.of(1), new Uint8Array(31));
    expect(verified({ key: neutral, signature: concat(neutral, new Uint8Array(32)) })).toBe('bad-signature');
  });

  it('was not signed for any other purpose', () => {
    const elsewhere = signLabelled(pair().secretKey, LABEL.logAppend, partsOf(CHALLENGE, utf8(ORIGIN)));
    expect(verified({ signature: elsewhere })).toBe('bad-signature');
  });
});
