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

/** A document in the place of an answer: what was done with a report, or files that a reviewer sends. */
const documents = (kind: 'told' | 'files'): readonly Draft[] => {
  const seal = draftsOf(`seal-${kind}`);
  const open = draftsOf(`seal-and-open-${kind}`);
  const given = (more: Fields = {}): Fields => ({
    ...place(),
    ...logAt(1),
    index: 4,
    messageId: stream('message id', 16),
    document: stream(kind, 300),
    author: authorAt(0),
    entropy: `slots/${kind}`,
    ...more,
  });
  const read = (reader: Fields = {}, more: Fields = {}): Fields => given({ reader, ...more });
  const forger = { ...authorAt(0), seed: hex(seededBytes('member 1/signing', 32)) };
  return [
    seal.accepted('some', '', given()),
    seal.accepted('longest', 'still 8,192 bytes', given({ document: stream(kind, 5_849) })),
    open.accepted('some', '', read()),
    open.accepted('author not in the roster', 'shown as unsigned', read({ members: [] })),
    draftsOf(`seal-${kind}-and-open-reply`).notOurs('some', 'noise to who knows answers alone', given()),
    open.notOurs('another index', 'a replay is nothing', read({ index: 5 })),
    open.notOurs('another epoch', '', read({ epoch: 2 })),
    open.notOurs('another case', '', read({ log: stream('other log', 32) })),
    ...ALTERED.map(([name, change]) => open.notOurs(name, 'as noise', read({}, { change }))),
    seal.refused('too long', '', 'too-long', given({ document: stream(kind, 6_200) })),
    open.refused('another organisation', '', 'wrong-context', read({ organisation: OTHER_ORGANISATION })),
    open.refused('another reporter', '', 'cannot-decrypt', read({ kemSeed: stream('other kem', 32) })),
    open.refused('in the name of a colleague', '', 'bad-signature', read({}, { author: forger })),
    open.refused('cut', '', 'bad-length', read({}, { change: { cut: 1 } })),
  ];
};

/** Neither kind is taken for the other. */
const crossed = (): readonly Draft[] => {
  const given = (kind: string): Fields => ({
    ...place(),
    ...logAt(1),
    index: 4,
    messageId: stream('message id', 16),
    document: stream(kind, 300),
    author: authorAt(0),
    entropy: `slots/${kind}`,
  });
  return [
    draftsOf('seal-files-and-open-told').notOurs('some', 'noise', given('files')),
    draftsOf('seal-told-and-open-files').notOurs('some', 'noise', given('told')),
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
    ...consents(given, read),
    verify.refused(
      'another write key',
      '',
      'bad-signature',
      read({ writeKey: hex(engine().signingPair(seededBytes('k', 32)).publicKey) }),
    ),
  ];
};

/** Head slots that tell more of consent. */
const consents = (
  given: (more: Fields) => Fields,
  read: (reader: Fields, more: Fields) => Fields,
): readonly Draft[] => {
  const seal = draftsOf('seal-head');
  const open = draftsOf('seal-and-open-head');
  const some = (length: number, name: string) =>
    Array.from({ length }, (_, at) => stream(`${name} ${at}`, 32));
  const more = (change: Fields = {}): Fields => ({
    consents: some(1, 'consent'),
    withdrawals: some(1, 'withdrawal'),
    confirmations: [],
    questions: [stream('question', 16)],
    ...change,
  });
  const most = more({
    consents: some(8, 'consent'),
    withdrawals: some(8, 'withdrawal'),
    confirmations: some(8, 'confirmation'),
    questions: Array.from({ length: 4 }, (_, at) => stream(`question ${at}`, 16)),
  });
  return [
    seal.accepted('with a withdrawal and a question', '', given({ more: more() })),
    seal.accepted(
      'with all that may stand in it',
      '',
      given({ more: most, consent: stream('consent', 3_072) }),
    ),
    open.accepted('with a withdrawal and a question', '', read({}, { more: more() })),
    open.accepted('with all that may stand in it', '', read({}, { more: most })),
    open.accepted('a consent too long to be shown', '', read({}, { more: more(), consent: '' })),
    seal.refused('nine hashes', '', 'bad-encoding', given({ more: more({ withdrawals: some(9, 'w') }) })),
    seal.refused(
      'five questions',
      '',
      'bad-encoding',
      given({ more: more({ questions: Array.from({ length: 5 }, (_, at) => stream(`q ${at}`, 16)) }) }),
    ),
    seal.refused('a nonce too short', '', 'bad-encoding', given({ more: more({ questions: ['00'] }) })),
    ...openings(given, read, more(), most),
    open.refused(
      'with a withdrawal, in the name of a colleague',
      '',
      'bad-signature',
      read({}, { more: more(), author: { ...authorAt(1), id: authorAt(0)['id'] ?? '' } }),
    ),
  ];
};

/** Head slots that tell of names opened by one person alone. */
const openings = (
  given: (more: Fields) => Fields,
  read: (reader: Fields, more: Fields) => Fields,
  some: Fields,
  most: Fields,
): readonly Draft[] => {
  const seal = draftsOf('seal-head');
  const open = draftsOf('seal-and-open-head');
  const four = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'].join(' ');
  return [
    seal.accepted('with an opening', '', given({ more: some, openings: '2026-03-04' })),
    seal.accepted(
      'with openings and all that may stand in it',
      'still 8,192 bytes',
      given({ more: most, consent: stream('consent', 3_072), openings: four }),
    ),
    open.accepted('with an opening', '', read({}, { more: some, openings: '2026-03-04' })),
    open.accepted('with openings', 'in their order', read({}, { more: most, openings: four })),
    seal.refused('five openings', '', 'bad-encoding', given({ more: some, openings: `${four} 2026-03-05` })),
    seal.refused('an opening without a day', '', 'bad-encoding', given({ more: some, openings: '2026-03' })),
    open.refused(
      'with an opening, in the name of a colleague',
      '',
      'bad-signature',
      read({}, { more: some, openings: four, author: { ...authorAt(1), id: authorAt(0)['id'] ?? '' } }),
    ),
  ];
};

export const slotsDrafts = (): readonly Draft[] => [
  ...replies(),
  ...documents('told'),
  ...heads(),
  ...documents('files'),
  ...crossed(),
];
