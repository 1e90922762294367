import { expect, it } from 'vitest';
import { openAgeFile, sealAgeFile } from '../../../src/protocol/age/file.ts';
import { parseHeader } from '../../../src/protocol/age/header.ts';
import { unwrapFileKey } from '../../../src/protocol/age/hybrid-recipient.ts';
import { type KemSeed, kemPublicKey, kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { onBothEngines } from '../../support/engines.ts';
import { refusalOf } from '../../support/refusal.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

const PLAINTEXT = utf8('for two');
const MUTATION_STEP = process.env['SLOW'] === '1' ? 1 : 3;

const seedOf = (name: string): KemSeed => kemSeed(seededBytes(`file/${name}`, 32));
const ALICE = seedOf('alice');
const BOB = seedOf('bob');
const EVE = seedOf('eve');

onBothEngines('a sealed file', (engine) => {
  const seal = (entropy: string, decoys = 0): Uint8Array =>
    sealAgeFile({
      plaintext: PLAINTEXT,
      recipients: [ALICE, BOB].map(kemPublicKeyOf),
      decoys,
      entropy: seededEntropy(entropy),
    });

  it('opens for each recipient and for no one else', () => {
    const file = seal('file');
    expect(openAgeFile(file, [ALICE])).toEqual(PLAINTEXT);
    expect(openAgeFile(file, [EVE, BOB])).toEqual(PLAINTEXT);
    expect(openAgeFile(file, [EVE])).toBeNull();
    expect(openAgeFile(file, [])).toBeNull();
  });

  it('is the same bytes from the same entropy, and other bytes from other entropy', () => {
    expect(seal('file')).toEqual(seal('file'));
    expect(seal('file')).not.toEqual(seal('other'));
  });

  it('has decoys of the same form as the rest, each with an encapsulation of its own', () => {
    const { stanzas } = parseHeader(seal('file', 6));
    expect(stanzas.map(({ args, body }) => [args[0], args[1]?.length, body.length])).toEqual(
      Array.from({ length: 8 }, () => ['mlkem768x25519', 1494, 32]),
    );
    expect(new Set(stanzas.map(({ args }) => args[1])).size).toBe(8);
  });

  it('hides among its stanzas which is whose', () => {
    const places = Array.from({ length: 12 }, (_, at) =>
      parseHeader(seal(`file/${at}`, 2)).stanzas.findIndex((stanza) => unwrapFileKey(stanza, ALICE) !== null),
    );
    expect(new Set(places).size).toBeGreaterThan(1);
  });

  it('takes its entropy in the order stated', () => {
    const taken: number[] = [];
    const entropy = seededEntropy('order');
    sealAgeFile({
      plaintext: PLAINTEXT,
      recipients: [ALICE, BOB].map(kemPublicKeyOf),
      decoys: 2,
      entropy: {
        bytes: (length) => {
          taken.push(length);
          return entropy.bytes(length);
        },
      },
    });
    expect(taken.slice(0, 8)).toEqual([16, 64, 64, 32, 64, 32, 64, 16]);
    expect(taken.slice(8).every((length) => length === 1)).toBe(true);
    expect(taken.slice(8).length).toBeGreaterThanOrEqual(4);
  });

  it('is not made for nobody, nor for what is no key', () => {
    const attempt = (recipients: Uint8Array[]) =>
      refusalOf(() =>
        sealAgeFile({
          plaintext: PLAINTEXT,
          recipients: recipients.map(kemPublicKey),
          entropy: seededEntropy('x'),
        }),
      );
    expect(attempt([])).toBe('bad-argument');
    expect(attempt([new Uint8Array(5)])).toBe('bad-length');
    expect(attempt([new Uint8Array(1216).fill(0xff)])).toBe('bad-encoding');
    expect(attempt([new Uint8Array(1216)])).toBe('bad-encoding');
  });

  it('does not open once any byte of it is changed', () => {
    const one = sealAgeFile({
      plaintext: PLAINTEXT,
      recipients: [kemPublicKeyOf(ALICE)],
      entropy: seededEntropy('mutation'),
    });
    for (let at = 0; at < one.length; at += engine.name === 'noble' ? 3 * MUTATION_STEP : MUTATION_STEP) {
      const changed = Uint8Array.from(one);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      const outcome = refusalOf(() => openAgeFile(changed, [ALICE]));
      expect([{ gave: null }, 'age-bad-header', 'bad-mac', 'age-bad-payload']).toContainEqual(outcome);
    }
  });

  it('does not open when it is cut anywhere', () => {
    const file = seal('file');
    for (let length = 0; length < file.length; length += 11) {
      const outcome = refusalOf(() => openAgeFile(file.slice(0, length), [ALICE]));
      expect(['age-bad-header', 'age-bad-payload']).toContain(outcome);
    }
  });
});
