import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { appendTo } from '../../../src/protocol/client/append-event.ts';
import { type LogKeys, logKey, logWritePair } from '../../../src/protocol/client/case-secret.ts';
import { encodeNewEpoch } from '../../../src/protocol/client/epoch-event.ts';
import { emptyChain } from '../../../src/protocol/client/log-chain.ts';
import { logSealContext } from '../../../src/protocol/client/log-event.ts';
import { sealLogEvent } from '../../../src/protocol/client/seal-log-event.ts';
import { decodeFrames, encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { memberId, organisationId } from '../../../src/protocol/ids.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { type EventHash, encodeAppend, eventHash } from '../../../src/protocol/log-append.ts';
import { openUnder, sealUnder } from '../../../src/protocol/primitives/keyed.ts';
import type { RosterHash } from '../../../src/protocol/roster.ts';
import { timeOf } from '../../../src/protocol/times.ts';
import { flip, replaced, swapped } from '../../support/altered.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';
import { authorOf, logKeysOf } from '../run/case-fields.ts';
import type { Draft, Fields } from '../vector.ts';
import { draftsOf } from './draft.ts';
import {
  ALTERED,
  authorAt,
  logAt,
  memberAt,
  membersUpTo,
  NOW,
  ORGANISATION,
  ORGANISATION_ID,
  OTHER_ORGANISATION,
  ROSTER_HASH,
  stream,
} from './sample.ts';

const FIRST = () => logKeysOf(logAt(0));

const eventAt = (
  keys: LogKeys,
  sequence: number,
  previous: EventHash | null,
  text: string,
  type = 'note',
  author = authorAt(0),
): Uint8Array =>
  sealLogEvent(
    keys,
    {
      organisation: organisationId(ORGANISATION_ID),
      roster: seededBytes('roster hash', 32) as RosterHash,
      sequence,
      previous,
    },
    authorOf({ author }),
    { type, data: utf8(text) },
    timeOf(NOW),
    seededEntropy(`log/event ${sequence} ${text}`),
  );

const events = (): readonly Draft[] => {
  const seal = draftsOf('seal-event');
  const open = draftsOf('open-event');
  const sealing = (more: Fields = {}): Fields => ({
    ...logAt(0),
    organisation: ORGANISATION,
    roster: ROSTER_HASH,
    sequence: 4,
    author: authorAt(0),
    type: 'note',
    data: hex(utf8('{"version":1,"text":"A note."}')),
    now: NOW,
    entropy: 'log/event',
    ...more,
  });
  const sealed = eventAt(FIRST(), 4, seededBytes('event before', 32) as EventHash, 'text');
  const given = (bytes = sealed, more: Fields = {}): Fields => ({
    ...logAt(0),
    organisation: ORGANISATION,
    sequence: 4,
    sealed: hex(bytes),
    members: membersUpTo(2),
    ...more,
  });
  const frames = decodeFrames(
    LABEL.logEvent,
    openUnder(logKey(FIRST()), LABEL.logSeal, logSealContext(FIRST(), 4), sealed),
    'padded',
  );
  const again = (inner: Uint8Array) =>
    given(
      sealUnder(
        logKey(FIRST()),
        LABEL.logSeal,
        logSealContext(FIRST(), 4),
        inner,
        seededEntropy('log/again'),
      ),
    );
  const withFrames = (changed: readonly Uint8Array[]) => again(encodeFrames(LABEL.logEvent, changed, 984));
  const forger = { ...authorAt(1), id: authorAt(0)['id'] ?? '' };
  return [
    seal.accepted('small', '', sealing({ previous: stream('event before', 32) })),
    seal.accepted('first of a log', '', sealing({ sequence: 0 })),
    seal.accepted('4 KiB', '', sealing({ data: stream('data', 2_000) })),
    seal.accepted('16 KiB', '', sealing({ data: stream('data', 10_000) })),
    seal.accepted('largest on demand', '', sealing({ size: 'largest' })),
    open.accepted('some', '', given()),
    seal.refused('too long', '', 'too-long', sealing({ data: stream('data', 131_072) })),
    seal.refused('a type that is no word', '', 'bad-encoding', sealing({ type: 'A note' })),
    open.refused('another sequence', 'a gap', 'cannot-decrypt', given(sealed, { sequence: 5 })),
    open.refused('another epoch', '', 'cannot-decrypt', given(sealed, { epoch: 1 })),
    open.refused('another secret', '', 'cannot-decrypt', given(sealed, logAt(1))),
    open.refused('another log', '', 'cannot-decrypt', given(sealed, { log: stream('other log', 32) })),
    open.refused(
      'another organisation',
      '',
      'wrong-context',
      given(sealed, { organisation: OTHER_ORGANISATION }),
    ),
    open.refused('of a stranger', '', 'unknown-author', given(sealed, { members: [] })),
    open.refused(
      'in the name of a colleague',
      '',
      'bad-signature',
      given(eventAt(FIRST(), 4, null, 'text', 'note', forger)),
    ),
    open.refused(
      'other data, by a colleague',
      '',
      'bad-signature',
      withFrames(replaced(frames, 1, utf8('other'))),
    ),
    open.refused('frames exchanged', '', 'bad-encoding', withFrames(swapped(frames, 0, 1))),
    open.refused('two frames', '', 'bad-encoding', withFrames(frames.slice(0, 2))),
    open.refused(
      'padding not zero',
      '',
      'bad-padding',
      again(flip(encodeFrames(LABEL.logEvent, frames, 984), -1)),
    ),
    open.refused('another label', '', 'wrong-label', again(encodeFrames(LABEL.cardContent, frames, 984))),
    ...ALTERED.map(([name, change], at) =>
      open.refused(name, '', at < 2 ? 'cannot-decrypt' : 'bad-length', given(sealed, { change })),
    ),
  ];
};

const chains = (): readonly Draft[] => {
  const extend = draftsOf('extend');
  const keys = FIRST();
  const one = eventAt(keys, 0, null, 'one');
  const two = eventAt(keys, 1, eventHash(one), 'two');
  const three = eventAt(keys, 2, eventHash(two), 'three');
  const fork = eventAt(keys, 1, eventHash(one), 'otherwise');
  const epochData = encodeNewEpoch(keys, logKeysOf(logAt(1)), [memberId(memberAt(0).id)]);
  const turn = sealLogEvent(
    keys,
    {
      organisation: organisationId(ORGANISATION_ID),
      roster: seededBytes('roster hash', 32) as RosterHash,
      sequence: 1,
      previous: eventHash(one),
    },
    authorOf({ author: authorAt(0) }),
    { type: 'epoch', data: epochData },
    timeOf(NOW),
    seededEntropy('log/epoch'),
  );
  const after = eventAt(logKeysOf(logAt(1)), 2, eventHash(turn), 'after');
  const given = (sealed: readonly Uint8Array[], more: Fields = {}): Fields => ({
    ...logAt(0),
    organisation: ORGANISATION,
    members: membersUpTo(2),
    events: sealed.map(hex),
    ...more,
  });
  const next = { nextSecret: logAt(1)['secret'] ?? '' };
  return [
    extend.notOurs('nothing', 'an empty log has no head', given([])),
    extend.accepted('three events', '', given([one, two, three])),
    extend.accepted('over an epoch', '', given([one, turn, after], next)),
    extend.refused('a gap', '', 'cannot-decrypt', given([one, three])),
    extend.refused('a reorder', '', 'cannot-decrypt', given([one, three, two])),
    extend.refused('a repeat', '', 'cannot-decrypt', given([one, one])),
    extend.refused('a fork', '', 'log-forked', given([one, fork, three])),
    extend.refused(
      'a first event that is not first',
      '',
      'log-forked',
      given([eventAt(keys, 0, eventHash(one), 'x')]),
    ),
    extend.refused(
      'a second event that names none before it',
      '',
      'log-forked',
      given([one, eventAt(keys, 1, null, 'x')]),
    ),
    extend.refused('an epoch that was not granted', '', 'not-on-case', given([one, turn])),
    extend.refused(
      'an epoch under another secret',
      'its commitment is of the first',
      'wrong-context',
      given([one, turn], { nextSecret: stream('other', 32) }),
    ),
    extend.refused(
      'after an epoch still under the secret before',
      '',
      'cannot-decrypt',
      given([one, turn, eventAt(keys, 2, eventHash(turn), 'x')], next),
    ),
    extend.refused('a log that begins in epoch 1', '', 'bad-argument', given([], logAt(1))),
  ];
};

const appends = (): readonly Draft[] => {
  const append = draftsOf('append');
  const verify = draftsOf('verify-append');
  const keys = FIRST();
  const step = encodeAppend(
    appendTo(
      emptyChain(keys),
      { type: 'team', data: utf8('{"version":1}') },
      {
        organisation: organisationId(ORGANISATION_ID),
        roster: seededBytes('roster hash', 32) as RosterHash,
        author: authorOf({ author: authorAt(0) }),
        card: new Uint8Array(),
      },
      timeOf(NOW),
      seededEntropy('log/append'),
    ),
  );
  const sealing = (more: Fields = {}): Fields => ({
    ...logAt(0),
    organisation: ORGANISATION,
    roster: ROSTER_HASH,
    author: authorAt(0),
    type: 'team',
    data: hex(utf8('{"version":1}')),
    card: '',
    now: NOW,
    entropy: 'log/append',
    ...more,
  });
  const given = (more: Fields = {}): Fields => ({
    log: logAt(0)['log'] ?? '',
    step: hex(step),
    writeKey: hex(logWritePair(keys).publicKey),
    ...more,
  });
  return [
    append.accepted('first event of a team', '', sealing()),
    append.accepted('first event of a case', 'in the largest size', sealing({ type: 'filed' })),
    verify.accepted('some', '', given()),
    append.refused('an epoch event without its keys', '', 'bad-argument', sealing({ type: 'epoch' })),
    append.refused('a card too long', '', 'too-long', sealing({ card: stream('card', 2_000) })),
    verify.refused('another log', '', 'bad-signature', given({ log: stream('other log', 32) })),
    verify.refused(
      'another write key',
      '',
      'bad-signature',
      given({ writeKey: hex(logWritePair(logKeysOf(logAt(1))).publicKey) }),
    ),
    verify.refused('event altered', '', 'bad-signature', given({ change: { at: 200, xor: 1 } })),
    verify.refused('cut', '', 'bad-length', given({ change: { cut: 1 } })),
    verify.refused('prolonged', '', 'trailing-bytes', given({ change: { append: '00' } })),
  ];
};

const epochs = (): readonly Draft[] => {
  const write = draftsOf('new-epoch');
  const read = draftsOf('read-epoch');
  const on = [hex(memberAt(0).id), hex(memberAt(1).id)];
  const data = hex(encodeNewEpoch(FIRST(), logKeysOf(logAt(1)), [memberId(memberAt(0).id)]));
  return [
    write.accepted('two members', '', { ...logAt(0), nextSecret: logAt(1)['secret'] ?? '', on }),
    read.accepted('one member', '', { data }),
    write.refused('nobody', '', 'bad-encoding', {
      ...logAt(0),
      nextSecret: logAt(1)['secret'] ?? '',
      on: [],
    }),
    read.refused('cut', '', 'bad-length', { data, change: { cut: 1 } }),
    read.refused('prolonged', '', 'trailing-bytes', { data, change: { append: '00' } }),
    read.refused('label altered', '', 'wrong-label', { data, change: { at: 5, xor: 1 } }),
  ];
};

export const logDrafts = (): readonly Draft[] => [...events(), ...chains(), ...appends(), ...epochs()];
