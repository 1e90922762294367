import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/protocol/primitives/engine.ts';
import { crafted, craftedSignature, messageWith } from '../../support/crafted-signatures.ts';
import { ENGINES, onBothEngines } from '../../support/engines.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { refusalOf } from '../../support/refusal.ts';

const exact = (length: number): fc.Arbitrary<Uint8Array> =>
  fc.uint8Array({ minLength: length, maxLength: length });
const any = fc.uint8Array({ maxLength: 200 });

/** What each engine answers, refusals included: all the same, or the property fails. */
const alike = (ask: (engine: Engine) => unknown): void => {
  const [first, ...others] = ENGINES.map((engine) => refusalOf(() => ask(engine)));
  for (const other of others) expect(other).toEqual(first);
};

const agree = <Values extends [unknown, ...unknown[]]>(
  arbitraries: { [At in keyof Values]: fc.Arbitrary<Values[At]> },
  ask: (engine: Engine, ...values: Values) => unknown,
  runs = 200,
): void => {
  fc.assert(
    fc.property(...arbitraries, (...values: Values) => alike((engine) => ask(engine, ...values))),
    fuzzRuns(runs),
  );
};

describe('the two engines give the same bytes', () => {
  it('of BLAKE2b, with and without a key', () => {
    agree([any, fc.integer({ min: 14, max: 66 })], (engine, message, length) =>
      engine.blake2b(message, length),
    );
    agree([any, fc.uint8Array({ minLength: 14, maxLength: 66 })], (engine, message, key) =>
      engine.blake2b(message, 32, key),
    );
  });

  it('of X-Wing keys, encapsulations and decapsulations', () => {
    agree(
      [exact(32), exact(64)],
      (engine, seed, entropy) => {
        const publicKey = engine.xwingPublicKey(seed);
        const { ciphertext, sharedSecret } = engine.xwingEncapsulate(publicKey, entropy);
        expect(engine.xwingDecapsulate(seed, ciphertext)).toEqual(sharedSecret);
        return { publicKey, ciphertext, sharedSecret };
      },
      20,
    );
  });

  it('for X-Wing keys and ciphertexts that no one made', () => {
    agree([exact(1216), exact(64)], (engine, key, entropy) => engine.xwingEncapsulate(key, entropy), 20);
    agree(
      [exact(32), exact(1120)],
      (engine, seed, ciphertext) => engine.xwingDecapsulate(seed, ciphertext),
      20,
    );
  });

  it('of both ciphers', () => {
    agree([exact(32), exact(12), any], (engine, key, nonce, text) => engine.chachaSeal(key, nonce, text));
    agree([exact(32), exact(12), any, fc.nat(1)], (engine, key, nonce, text, missing) => {
      const into = new Uint8Array(text.length + 16 - missing);
      engine.chachaSealInto(key, nonce, text, into);
      expect(into).toEqual(engine.chachaSeal(key, nonce, text));
      return into;
    });
    agree([fc.constantFrom(65_536, 65_537)], (engine, length) =>
      engine.chachaSealInto(
        new Uint8Array(32),
        new Uint8Array(12),
        new Uint8Array(length),
        new Uint8Array(length + 16),
      ),
    );
    agree([exact(32), exact(24), any, any], (engine, key, nonce, associated, text) =>
      engine.xchachaSeal(key, nonce, associated, text),
    );
  });

  it('of Ed25519 pairs and signatures', () => {
    agree(
      [exact(32), any],
      (engine, seed, message) => {
        const pair = engine.signingPair(seed);
        const signature = engine.sign(pair.secretKey, message);
        expect(engine.verify(pair.publicKey, message, signature)).toBe(true);
        return { pair, signature };
      },
      50,
    );
  });

  it('when they check signatures that no one made', () => {
    agree([exact(32), any, exact(64)], (engine, key, message, signature) =>
      engine.verify(key, message, signature),
    );
  });

  it('whatever the sizes', () => {
    agree([any, any, any], (engine, key, nonce, text) => engine.chachaOpen(key, nonce, text));
    agree([any, any], (engine, seed, ciphertext) => engine.xwingDecapsulate(seed, ciphertext));
    agree([any, any], (engine, key, message) => engine.sign(key, message));
    agree([any, any, any], (engine, key, message, signature) => engine.verify(key, message, signature));
  });
});

describe('signatures crafted with points of small order', () => {
  const eight = [0, 1, 2, 3, 4, 5, 6, 7];

  it.each(['odd', 'multiple of eight'] as const)('are judged alike: challenge %s', (wanted) => {
    for (const small of ['none', 'key', 'nonce'] as const) {
      for (const inKey of eight) {
        for (const inNonce of eight) {
          const points = crafted(inKey, inNonce, small);
          const message = messageWith(points, wanted);
          alike((engine) => engine.verify(points.publicKey, message, craftedSignature(points, message)));
        }
      }
    }
  });
});

onBothEngines('an engine', (engine) => {
  const key = new Uint8Array(32);

  it('takes the bytes of a Node Buffer like any others', () => {
    const sealed = Buffer.from(engine.chachaSeal(key, Buffer.alloc(12), Buffer.from('text')));
    expect(Buffer.from(engine.chachaOpen(key, Buffer.alloc(12), sealed) ?? [])).toEqual(Buffer.from('text'));
  });

  it('leaves what it is given as it was', () => {
    const seed = Uint8Array.from({ length: 32 }, (_, at) => at);
    const entropy = new Uint8Array(64).fill(7);
    const { ciphertext } = engine.xwingEncapsulate(engine.xwingPublicKey(seed), entropy);
    engine.xwingDecapsulate(seed, ciphertext);
    engine.sign(engine.signingPair(seed).secretKey, entropy);
    expect(seed).toEqual(Uint8Array.from({ length: 32 }, (_, at) => at));
    expect(entropy).toEqual(new Uint8Array(64).fill(7));
  });

  it('does not sign with two halves that do not belong together', () => {
    const { secretKey } = engine.signingPair(key);
    secretKey.set([1], 40);
    expect(refusalOf(() => engine.sign(secretKey, key))).toBe('bad-argument');
  });

  it('gives null, not an error, for what was sealed under another key', () => {
    const sealed = engine.xchachaSeal(key, new Uint8Array(24), key, key);
    expect(engine.xchachaOpen(new Uint8Array(32).fill(1), new Uint8Array(24), key, sealed)).toBeNull();
  });
});
