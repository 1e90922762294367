import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { engine } from '../../../src/protocol/primitives/engine.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';
import type { Draft, Fields } from '../vector.ts';
import { draftsOf } from './draft.ts';
import {
  authorAt,
  logAt,
  membersUpTo,
  NOW,
  ORGANISATION,
  OTHER_ORGANISATION,
  ROSTER_HASH,
  stream,
} from './sample.ts';

const place = (): Fields => ({
  organisation: ORGANISATION,
  roster: ROSTER_HASH,
  members: membersUpTo(2),
  now: NOW,
  kemSeed: stream('reporter kem', 32),
});

const ALTERED: readonly (readonly [string, Fields])[] = [
  ['nonce altered', { at: 0, xor: 1 }],
  ['middle altered', { at: 4_000, xor: 1 }],
  ['tag altered', { at: -1, xor: 1 }],
];

const replies = (): readonly Draft[] => {
  const seal = draftsOf('seal-reply');
  const open = draftsOf('seal-and-open-reply');
  const given = (more: Fields = {}): Fields => ({
    ...place(),
    ...logAt(1),
    index: 3,
    messageId: stream('message id', 16),
    part: 0,
    parts: 2,
    text: 'We have read your report. 🕊',
    author: authorAt(0),
    entropy: 'slots/reply',
    ...more,
  });
  const read = (reader: Fields = {}, more: Fields = {}): Fields => given({ reader, ...more });
  const forger = { ...authorAt(0), seed: hex(seededBytes('member 1/signing', 32)) };
  return [
    draftsOf('token').accepted('fourth of epoch 1', '', { ...logAt(1), index: 3 }),
    draftsOf('token').accepted('first of epoch 0', '', { ...logAt(0), index: 0 }),
    draftsOf('token').refused('index below 0', '', 'bad-argument', { ...logAt(0), index: -1 }),
    seal.accepted('some', '', given()),
    seal.accepted('empty', '', given({ text: '' })),
    seal.accepted('longest', 'still 8,192 bytes', given({ text: 'x'.repeat(5_849) })),
    open.accepted('some', '', read()),
    open.accepted('author not in the roster', 'shown as unsigned', read({ members: [] })),
    open.accepted(
      'author under another label',
      'shown as unsigned',
      read({}, { author: { ...authorAt(0), label: 'Somebody' } }),
    ),
    open.notOurs('another index', 'a replay is nothing', read({ index: 4 })),
    open.notOurs('another epoch', '', read({ epoch: 2 })),
    open.notOurs('another secret', '', read({ secret: stream('other', 32) })),
    open.notOurs('another case', '', read({ log: stream('other log', 32) })),
    ...ALTERED.map(([name, change]) => open.notOurs(name, 'as noise', read({}, { change }))),
    seal.refused('too long', '', 'too-long', given({ text: 'x'.repeat(6_200) })),
    seal.refused('part beyond its parts', '', 'bad-encoding', given({ part: 2 })),
    seal.refused('seventeen parts', '', 'bad-encoding', given({ parts: 17 })),
    seal.refused(
      'label that turns the direction',
      '',
      'bad-encoding',
      given({ author: { ...authorAt(0), label: '\u202eR' } }),
    ),
    open.refused('another organisation', '', 'wrong-context', read({ organisation: OTHER_ORGANISATION })),
    open.refused('another reporter', '', 'cannot-decrypt', read({ kemSeed: stream('other kem', 32) })),
    open.refused('in the name of a colleague', '', 'bad-signature', read({}, { author: forger })),
    open.refused('cut', '', 'bad-length', read({}, { change: { cut: 1 } })),
    open.refused('prolonged', '', 'bad-length', read({}, { change: { append: '00' } })),
  ];
};

const heads = (): readonly Draft[] => {
  const seal = draftsOf('seal-head');
  const open = draftsOf('seal-and-open-head');
  const verify = draftsOf('verify-head-write');
  const given = (more: Fields = {}): Fields => ({
    ...place(),
    ...logAt(1),
    firstSecret: logAt(0)['secret'] ?? '',
    writer: logAt(1),
    revision: 4,
    firstIndex: 0,
    nextIndex: 2,
    received: '2026-03-04',
    status: 'answered',
    consent: stream('consent', 400),
    author: authorAt(0),
    entropy: 'slots/head',
    ...more,
  });
  const read = (reader: Fields = {}, more: Fields = {}): Fields => given({ reader, ...more });
  return [
    draftsOf('head-token').accepted('some', '', {
      log: logAt(0)['log'] ?? '',
      firstSecret: logAt(0)['secret'] ?? '',
    }),
    seal.accepted('same epoch', '', given()),
    seal.accepted('new epoch', 'under the write key of the one before', given({ writer: logAt(0) })),
    open.accepted('some', '', read()),
    open.accepted('author not in the roster', 'shown as unsigned', read({ members: [] })),
    verify.accepted('some', '', read()),
    open.notOurs('another case', '', read({ log: stream('other log', 32) })),
    open.notOurs('another first secret', '', read({ firstSecret: stream('other', 32) })),
    ...ALTERED.map(([name, change]) => open.notOurs(name, 'as noise', read({}, { change }))),
    seal.refused('revision 0', '', 'bad-encoding', given({ revision: 0 })),
    seal.refused(
      'seventeen live answers',
      'more than an opening collects',
      'bad-encoding',
      given({ nextIndex: 17 }),
    ),
    seal.refused('indices backwards', '', 'bad-encoding', given({ firstIndex: 3 })),
    seal.refused('a consent too long', '', 'too-long', given({ consent: stream('consent', 6_200) })),
    open.refused('another organisation', '', 'wrong-context', read({ organisation: OTHER_ORGANISATION })),
    open.refused('another reporter', '', 'cannot-decrypt', read({ kemSeed: stream('other kem', 32) })),
    open.refused(
      'in the name of a colleague',
      '',
      'bad-signature',
      read({}, { author: { ...authorAt(1), id: authorAt(0)['id'] ?? '' } }),
    ),
    open.refused('cut', '', 'bad-length', read({}, { change: { cut: 1 } })),
    verify.refused('another revision', 'a rollback', 'bad-signature', read({ revision: 3 })),
    verify.refused(
      'another write key',
      '',
      'bad-signature',
      read({ writeKey: hex(engine().signingPair(seededBytes('k', 32)).publicKey) }),
    ),
  ];
};

export const slotsDrafts = (): readonly Draft[] => [...replies(), ...heads()];
