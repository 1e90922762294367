import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import { openEnvelope } from '../../../src/protocol/client/envelope.ts';
import { openMessage } from '../../../src/protocol/client/message.ts';
import { messageContext, messageHint, messageKey } from '../../../src/protocol/client/message-keys.ts';
import { sealMessage } from '../../../src/protocol/client/seal-message.ts';
import { concat } from '../../../src/protocol/encoding/bytes.ts';
import { decodeFrames, encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { fromUtf8, utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { memberId, organisationId } from '../../../src/protocol/ids.ts';
import type { IntakeKey } from '../../../src/protocol/intake-key.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { sealUnder } from '../../../src/protocol/primitives/keyed.ts';
import { timeOf } from '../../../src/protocol/times.ts';
import { flip, replaced } from '../../support/altered.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';
import { logKeysOf, rosterOf } from '../run/case-fields.ts';
import type { Draft, Fields } from '../vector.ts';
import { draftsOf } from './draft.ts';
import {
  logAt,
  memberAt,
  membersUpTo,
  NOW,
  ORGANISATION,
  ORGANISATION_ID,
  OTHER_ORGANISATION,
  ROSTER_HASH,
  reporterKeys,
  stream,
} from './sample.ts';

const roster: () => Fields = () => ({ roster: ROSTER_HASH, members: membersUpTo(2) });
const publicKey = () => kemPublicKeyOf(kemSeed(memberAt(0).kemSeed));

/** The frames of a body that one reader sees, without padding. */
const bodyFrames = (): Uint8Array[] => {
  const key: unknown = { publicKey: publicKey() };
  const envelope = sealMessage(
    reporterKeys(),
    logKeysOf(logAt(2)),
    { kind: 'text', data: utf8('They came back.'), language: 'en' },
    [key as IntakeKey],
    rosterOf(roster()),
    timeOf(NOW),
    seededEntropy('message/sealed'),
  );
  return decodeFrames(
    LABEL.message,
    openEnvelope(envelope, [kemSeed(memberAt(0).kemSeed)]) ?? new Uint8Array(),
    'padded',
  );
};

export const messageDrafts = (): readonly Draft[] => {
  const seal = draftsOf('seal');
  const read = draftsOf('read');
  const sealing = (more: Fields = {}): Fields => ({
    phrase: stream('phrase', 16),
    organisation: ORGANISATION,
    ...logAt(2),
    kind: 'text',
    data: hex(utf8('They came back.')),
    language: 'en',
    readers: [hex(publicKey())],
    now: NOW,
    entropy: 'message/sealed',
    ...roster(),
    ...more,
  });
  const frames = bodyFrames();
  const [place, nonce = new Uint8Array(), hint = new Uint8Array(), sealed = new Uint8Array()] = frames;
  const macKeyAt = (at: number) => reporterKeys().macKeyFor(memberId(memberAt(at).id));
  const given = (changed: readonly Uint8Array[] = frames, more: Fields = {}): Fields => ({
    body: hex(encodeFrames(LABEL.message, changed)),
    organisation: ORGANISATION,
    ...logAt(2),
    member: hex(memberAt(0).id),
    macKey: hex(macKeyAt(0)),
    ...more,
  });
  const under = logKeysOf(logAt(2));
  const { content } = openMessage(under, organisationId(ORGANISATION_ID), { nonce, hint, sealed });
  const parts = decodeFrames(LABEL.messageContent, content, 'exact');
  /** What a colleague can make, who has the case and so every key but the reporter's. */
  const forged = (changed: readonly Uint8Array[], at = nonce): Fields => {
    const inner = encodeFrames(LABEL.messageContent, changed);
    const context = messageContext(organisationId(ORGANISATION_ID), under, at);
    const again = sealUnder(
      messageKey(under),
      LABEL.messageContent,
      context,
      inner,
      seededEntropy('message/forged'),
    );
    return given([place ?? new Uint8Array(), at, messageHint(under, at), again]);
  };
  const macs = parts[2] ?? new Uint8Array();
  const headed = (change: object): Fields => {
    const header: unknown = JSON.parse(fromUtf8(parts[0] ?? new Uint8Array()));
    return forged(replaced(parts, 0, utf8(JSON.stringify({ ...(header as object), ...change }))));
  };
  return [
    seal.accepted('text', '', sealing()),
    seal.accepted('destroy', '', sealing({ kind: 'destroy', data: '' })),
    seal.accepted('consent', 'opaque here', sealing({ kind: 'consent', data: stream('consent', 300) })),
    seal.accepted(
      'withdrawal',
      'a header of version 2',
      sealing({ kind: 'withdrawal', data: stream('withdrawal', 200) }),
    ),
    seal.accepted(
      'confirmation',
      'a header of version 2',
      sealing({ kind: 'confirmation', data: stream('confirmation', 300) }),
    ),
    read.refused('a kind of version 2 in version 1', '', 'bad-encoding', headed({ kind: 'withdrawal' })),
    read.refused('a kind of version 1 in version 2', '', 'bad-encoding', headed({ version: 2 })),
    read.refused('a version after the next', '', 'newer-version', headed({ version: 3 })),
    read.accepted('first reader', '', given()),
    read.accepted(
      'second reader',
      '',
      given(frames, { member: hex(memberAt(1).id), macKey: hex(macKeyAt(1)) }),
    ),
    read.notOurs('another case', '', given(frames, { secret: stream('other secret', 32) })),
    read.notOurs('another epoch', '', given(frames, logAt(3))),
    read.notOurs(
      'another nonce',
      'the hint is of the first',
      given(replaced(frames, 1, seededBytes('nonce', 16))),
    ),
    read.notOurs('another hint', '', given(replaced(frames, 2, seededBytes('hint', 16)))),
    seal.refused('destroy that says something', '', 'bad-argument', sealing({ kind: 'destroy' })),
    seal.refused('a language that is none', '', 'bad-encoding', sealing({ language: 'English' })),
    seal.refused('too long', '', 'too-long', sealing({ data: stream('long', 118_498) })),
    seal.refused('nobody', '', 'no-reader', sealing({ readers: [] })),
    read.refused(
      'another organisation',
      '',
      'wrong-context',
      given(frames, { organisation: OTHER_ORGANISATION }),
    ),
    read.refused(
      'the same secret in another log',
      '',
      'cannot-decrypt',
      given(frames, { log: stream('other log', 32) }),
    ),
    read.refused('the same secret in another epoch', '', 'cannot-decrypt', given(frames, { epoch: 3 })),
    read.refused('seal altered', '', 'cannot-decrypt', given(replaced(frames, 3, flip(sealed, 30)))),
    read.refused('a member without a MAC', '', 'bad-mac', given(frames, { member: hex(memberAt(2).id) })),
    read.refused('the MAC key of another member', '', 'bad-mac', given(frames, { macKey: hex(macKeyAt(1)) })),
    read.refused(
      'other words, by a colleague',
      '',
      'bad-mac',
      forged(replaced(parts, 1, utf8('All is well.'))),
    ),
    read.refused(
      'the same words under another nonce',
      '',
      'bad-mac',
      forged(parts, seededBytes('other nonce', 16)),
    ),
    read.refused(
      'a member twice',
      '',
      'bad-encoding',
      forged(replaced(parts, 2, concat(macs, macs.slice(0, 48)))),
    ),
    read.refused('MACs cut', '', 'bad-length', forged(replaced(parts, 2, macs.slice(1)))),
    read.refused('three frames', '', 'bad-encoding', given(frames.slice(0, 3))),
    read.refused('five frames', '', 'bad-encoding', given([...frames, new Uint8Array()])),
    read.refused('nonce of another length', '', 'bad-length', given(replaced(frames, 1, new Uint8Array(15)))),
    read.refused('padding not zero', '', 'bad-padding', given(frames, { change: { append: '01' } })),
    read.refused('cut', '', 'bad-length', given(frames, { change: { cut: 1 } })),
  ];
};
