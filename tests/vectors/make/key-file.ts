import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { sealMemory } from '../../../src/protocol/client/member-memory.ts';
import { memberId, organisationId } from '../../../src/protocol/ids.ts';
import { engine } from '../../../src/protocol/primitives/engine.ts';
import { signChallenge } from '../../../src/protocol/sign-in-message.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';
import type { Draft, Fields } from '../vector.ts';
import { draftsOf } from './draft.ts';
import { ALTERED, memberAt, ORGANISATION, ORGANISATION_ID, OTHER_ORGANISATION, stream } from './sample.ts';

const intakeKey = (index: number): Fields => ({
  index,
  seed: stream(`intake ${index}`, 32),
  from: '2026-03-04',
  until: '2026-05-03',
});

const keyFiles = (): readonly Draft[] => {
  const seal = draftsOf('seal');
  const open = draftsOf('seal-and-open');
  const given = (more: Fields = {}): Fields => ({
    organisation: ORGANISATION,
    phrase: stream('phrase', 16),
    member: hex(memberAt(0).id),
    seed: stream('member seed', 32),
    intake: [intakeKey(0), intakeKey(1)],
    entropy: 'key-file/sealed',
    ...more,
  });
  const read = (reader: Fields = {}, more: Fields = {}): Fields => given({ reader, ...more });
  return [
    seal.accepted('two keys', '', given()),
    seal.accepted('no key', '', given({ intake: [] })),
    open.accepted('some', '', read()),
    seal.refused(
      'too many keys',
      '',
      'too-long',
      given({ intake: Array.from({ length: 200 }, (_, at) => intakeKey(at)) }),
    ),
    seal.refused(
      'a day that there is not',
      '',
      'bad-encoding',
      given({ intake: [{ ...intakeKey(0), until: '2026-02-30' }] }),
    ),
    open.refused('another phrase', '', 'cannot-decrypt', read({ phrase: stream('other phrase', 16) })),
    open.refused('another organisation', '', 'cannot-decrypt', read({ organisation: OTHER_ORGANISATION })),
    ...ALTERED.map(([name, change], at) =>
      open.refused(name, '', at < 2 ? 'cannot-decrypt' : 'bad-length', read({}, { change })),
    ),
  ];
};

const memories = (): readonly Draft[] => {
  const seal = draftsOf('seal-memory');
  const open = draftsOf('open-memory');
  const owner = {
    organisation: ORGANISATION,
    member: hex(memberAt(0).id),
    memoryKey: stream('memory key', 32),
  };
  const sealed = hex(
    sealMemory(
      {
        organisation: organisationId(ORGANISATION_ID),
        member: memberId(memberAt(0).id),
        memoryKey: seededBytes('memory key', 32),
      },
      5,
      seededBytes('content', 40),
      seededEntropy('key-file/memory'),
    ),
  );
  const given = (more: Fields = {}): Fields => ({ ...owner, revision: 5, sealed, ...more });
  return [
    seal.accepted('some', '', {
      ...owner,
      revision: 5,
      content: stream('content', 40),
      entropy: 'key-file/memory',
    }),
    seal.accepted('8 KiB', '', {
      ...owner,
      revision: 5,
      content: stream('content', 5_000),
      entropy: 'key-file/memory',
    }),
    open.accepted('some', '', given()),
    seal.refused('over 1 MiB', '', 'too-long', {
      ...owner,
      revision: 5,
      content: stream('content', 1_048_576),
      entropy: 'm',
    }),
    seal.refused('revision 0', '', 'bad-encoding', { ...owner, revision: 0, content: '', entropy: 'm' }),
    open.refused('an older revision', '', 'cannot-decrypt', given({ revision: 6 })),
    open.refused('another member', '', 'cannot-decrypt', given({ member: hex(memberAt(1).id) })),
    open.refused('another organisation', '', 'cannot-decrypt', given({ organisation: OTHER_ORGANISATION })),
    ...ALTERED.map(([name, change]) => open.refused(name, '', 'cannot-decrypt', given({ change }))),
  ];
};

const challenges = (): readonly Draft[] => {
  const sign = draftsOf('sign-challenge');
  const verify = draftsOf('verify-challenge');
  const { publicKey, secretKey } = engine().signingPair(seededBytes('auth', 32));
  const given = (more: Fields = {}): Fields => ({
    challenge: stream('challenge', 56),
    origin: 'https://portal.example',
    key: hex(publicKey),
    signature: hex(signChallenge(seededBytes('challenge', 56), 'https://portal.example', secretKey)),
    ...more,
  });
  return [
    sign.accepted('some', '', {
      challenge: stream('challenge', 56),
      origin: 'https://portal.example',
      seed: stream('auth', 32),
    }),
    verify.accepted('some', '', given()),
    verify.refused(
      'another page',
      'a false portal passes it on',
      'bad-signature',
      given({ origin: 'https://portal.examp1e' }),
    ),
    verify.refused('another challenge', '', 'bad-signature', given({ challenge: stream('other', 56) })),
    verify.refused(
      'another key',
      '',
      'bad-signature',
      given({ key: hex(engine().signingPair(seededBytes('other', 32)).publicKey) }),
    ),
    verify.refused(
      'a key of small order',
      '',
      'bad-signature',
      given({ key: `01${'00'.repeat(31)}`, signature: `01${'00'.repeat(63)}` }),
    ),
    verify.refused('cut', '', 'bad-length', given({ change: { cut: 1 } })),
  ];
};

const teams = (): readonly Draft[] => {
  const secret = draftsOf('first-team-secret');
  const seed = stream('founder', 32);
  return [
    secret.accepted('of a founder', '', { seed, organisation: ORGANISATION }),
    secret.accepted('in another organisation', '', { seed, organisation: OTHER_ORGANISATION }),
  ];
};

export const keyFileDrafts = (): readonly Draft[] => [
  ...keyFiles(),
  ...memories(),
  ...challenges(),
  ...teams(),
];
