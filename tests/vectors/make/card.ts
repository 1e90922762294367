import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { sealCard } from '../../../src/protocol/client/case-card.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { eventHash } from '../../../src/protocol/log-append.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';
import { logKeysOf } from '../run/case-fields.ts';
import type { Draft, Fields } from '../vector.ts';
import { draftsOf } from './draft.ts';
import { ALTERED, logAt, stream } from './sample.ts';

export const cardDrafts = (): readonly Draft[] => {
  const seal = draftsOf('seal');
  const open = draftsOf('open');
  const sealing = (more: Fields = {}): Fields => ({
    ...logAt(1),
    sequence: 7,
    hash: stream('event hash', 32),
    data: hex(utf8('{"version":1}')),
    entropy: 'card/sealed',
    ...more,
  });
  const head = { sequence: 7, hash: eventHash(seededBytes('event', 1024)) };
  const sealed = hex(
    sealCard(logKeysOf(logAt(1)), head, utf8('{"version":1}'), seededEntropy('card/sealed')),
  );
  const given = (more: Fields = {}): Fields => ({ ...logAt(1), sealed, ...more });
  return [
    seal.accepted('some', '', sealing()),
    seal.accepted('empty', '', sealing({ data: '' })),
    seal.accepted(
      'longest',
      'at the farthest place',
      sealing({ data: stream('data', 1_826), epoch: 4_294_967_295, sequence: 4_294_967_295 }),
    ),
    open.accepted('some', '', given()),
    seal.refused(
      'too long',
      '',
      'too-long',
      sealing({ data: stream('data', 1_827), epoch: 4_294_967_295, sequence: 4_294_967_295 }),
    ),
    seal.refused('a sequence that no u32 holds', '', 'bad-encoding', sealing({ sequence: 4_294_967_296 })),
    open.refused('another epoch', '', 'cannot-decrypt', given({ epoch: 2 })),
    open.refused('the secret of another epoch', '', 'cannot-decrypt', given({ ...logAt(2), epoch: 1 })),
    open.refused('another case', '', 'cannot-decrypt', given({ log: stream('other log', 32) })),
    ...ALTERED.map(([name, change], at) =>
      open.refused(name, '', at < 2 ? 'cannot-decrypt' : 'bad-length', given({ change })),
    ),
  ];
};
