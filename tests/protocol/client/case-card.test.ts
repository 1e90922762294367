import { expect, it } from 'vitest';
import { CARD_DATA_BYTES, openCard, sealCard } from '../../../src/protocol/client/case-card.ts';
import { logKey } from '../../../src/protocol/client/case-secret.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { logId, organisationId } from '../../../src/protocol/ids.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { CARD_BYTES } from '../../../src/protocol/limits.ts';
import { eventHash } from '../../../src/protocol/log-append.ts';
import { sealUnder } from '../../../src/protocol/primitives/keyed.ts';
import { cut, extended, flip } from '../../support/altered.ts';
import { onBothEngines } from '../../support/engines.ts';
import { once } from '../../support/once.ts';
import { refusalOf } from '../../support/refusal.ts';
import { firstKeys, keysOfEpoch, sampleReporter } from '../../support/sample-case.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';

onBothEngines('a card', () => {
  const reporter = once(() => sampleReporter(organisationId(seededBytes('card/organisation', 16))));
  const keys = () => firstKeys(reporter());
  const head = () => ({ sequence: 3, hash: eventHash(seededBytes('event', 1024)) });
  const seal = (data: Uint8Array, under = keys(), at = head()) =>
    sealCard(under, at, data, seededEntropy('card'));
  const open = (sealed: Uint8Array, under = keys()) => refusalOf(() => openCard(under, sealed));

  it('comes back with the event it stands for', () => {
    expect(openCard(keys(), seal(utf8('{"version":1}')))).toEqual({
      head: head(),
      data: utf8('{"version":1}'),
    });
  });

  it('is one size, and holds what it promises even at the farthest place', () => {
    const far = { log: keys().log, epoch: 0xffff_ffff, secret: keys().secret };
    const at = { ...head(), sequence: 0xffff_ffff };
    expect(seal(new Uint8Array())).toHaveLength(CARD_BYTES);
    expect(seal(new Uint8Array(CARD_DATA_BYTES), far, at)).toHaveLength(CARD_BYTES);
    expect(refusalOf(() => seal(new Uint8Array(CARD_DATA_BYTES + 1), far, at))).toBe('too-long');
  });

  it('opens in no other epoch and no other case', () => {
    const sealed = seal(utf8('card'));
    expect(open(sealed, keysOfEpoch(reporter(), 1))).toBe('cannot-decrypt');
    expect(open(sealed, { ...keys(), epoch: 1 })).toBe('cannot-decrypt');
    expect(open(sealed, { ...keys(), log: logId(new Uint8Array(32)) })).toBe('cannot-decrypt');
    const other = firstKeys(sampleReporter(organisationId(seededBytes('card/organisation', 16)), 'other'));
    expect(open(sealed, other)).toBe('cannot-decrypt');
  });

  it('is refused altered, cut, prolonged, or made of something else', () => {
    const sealed = seal(utf8('card'));
    for (let at = 0; at < CARD_BYTES; at += 29) expect(open(flip(sealed, at))).toBe('cannot-decrypt');
    expect(open(cut(sealed))).toBe('bad-length');
    expect(open(extended(sealed))).toBe('bad-length');
    const event = sealUnder(
      logKey(keys()),
      LABEL.logSeal,
      [],
      new Uint8Array(CARD_BYTES - 40),
      seededEntropy('e'),
    );
    expect(open(event)).toBe('cannot-decrypt');
  });
});
