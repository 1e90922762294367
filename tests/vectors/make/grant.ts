import { bytesToHex as hex } from '@noble/hashes/utils.js';
import { openAgeFile, sealAgeFile } from '../../../src/protocol/age/file.ts';
import { kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import { sealGrant } from '../../../src/protocol/client/grant.ts';
import { sealRingRow } from '../../../src/protocol/client/key-ring.ts';
import { decodeFrames, encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { memberId, organisationId } from '../../../src/protocol/ids.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { replaced } from '../../support/altered.ts';
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
  ORGANISATION,
  ORGANISATION_ID,
  OTHER_ORGANISATION,
  stream,
} from './sample.ts';

const to = (place: number): Fields => ({
  member: hex(memberAt(place).id),
  seed: hex(memberAt(place).kemSeed),
});

const grants = (): readonly Draft[] => {
  const seal = draftsOf('seal');
  const open = draftsOf('open');
  const sealWith = (author: Fields): Uint8Array => {
    const recipient = {
      member: memberId(memberAt(1).id),
      publicKey: kemPublicKeyOf(kemSeed(memberAt(1).kemSeed)),
    };
    return sealGrant(
      logKeysOf(logAt(2)),
      organisationId(ORGANISATION_ID),
      authorOf({ author }),
      recipient,
      seededEntropy('grant/sealed'),
    );
  };
  const given = (sealed = sealWith(authorAt(0)), more: Fields = {}): Fields => ({
    organisation: ORGANISATION,
    ...to(1),
    members: membersUpTo(3),
    sealed: hex(sealed),
    ...more,
  });
  const frames = decodeFrames(
    LABEL.grant,
    openAgeFile(sealWith(authorAt(0)), [kemSeed(memberAt(1).kemSeed)]) ?? new Uint8Array(),
    'exact',
  );
  const again = (changed: readonly Uint8Array[], place = 1) =>
    sealAgeFile({
      plaintext: encodeFrames(LABEL.grant, changed),
      recipients: [kemPublicKeyOf(kemSeed(memberAt(place).kemSeed))],
      entropy: seededEntropy('grant/again'),
    });
  const sealing = {
    organisation: ORGANISATION,
    ...logAt(2),
    author: authorAt(0),
    ...to(1),
    entropy: 'grant/sealed',
  };
  return [
    seal.accepted('some', '', sealing),
    open.accepted('some', '', given()),
    open.notOurs('another member', '', given(undefined, to(2))),
    open.refused(
      'sealed again to another member',
      'it names its recipient',
      'wrong-context',
      given(again(frames, 2), to(2)),
    ),
    open.refused(
      'another recipient written in',
      '',
      'bad-signature',
      given(again(replaced(frames, 4, memberAt(2).id), 2), to(2)),
    ),
    open.refused(
      'another organisation',
      '',
      'wrong-context',
      given(undefined, { organisation: OTHER_ORGANISATION }),
    ),
    open.refused('from a stranger', '', 'unknown-author', given(undefined, { members: [] })),
    open.refused(
      'in the name of a colleague',
      '',
      'bad-signature',
      given(sealWith({ ...authorAt(2), id: authorAt(0)['id'] ?? '' })),
    ),
    open.refused(
      'another secret',
      '',
      'bad-signature',
      given(again(replaced(frames, 3, seededBytes('s', 32)))),
    ),
    open.refused(
      'another epoch',
      '',
      'bad-signature',
      given(again(replaced(frames, 2, Uint8Array.of(0, 0, 0, 9)))),
    ),
    open.refused('another log', '', 'bad-signature', given(again(replaced(frames, 1, seededBytes('l', 32))))),
    open.refused('six frames', '', 'bad-encoding', given(again(frames.slice(0, 6)))),
    open.refused(
      'another label',
      '',
      'wrong-label',
      given(
        sealAgeFile({
          plaintext: encodeFrames(LABEL.reviewerShare, frames),
          recipients: [kemPublicKeyOf(kemSeed(memberAt(1).kemSeed))],
          entropy: seededEntropy('grant/label'),
        }),
      ),
    ),
    ...ALTERED.map(([name, change], at) =>
      open.refused(name, '', at === 0 ? 'age-bad-header' : 'age-bad-payload', given(undefined, { change })),
    ),
  ];
};

const ring = (): readonly Draft[] => {
  const seal = draftsOf('seal-ring-row');
  const open = draftsOf('open-ring-row');
  const owner = { organisation: ORGANISATION, member: hex(memberAt(0).id), ringKey: stream('ring key', 32) };
  const row = hex(
    sealRingRow(
      {
        organisation: organisationId(ORGANISATION_ID),
        member: memberId(memberAt(0).id),
        ringKey: seededBytes('ring key', 32),
      },
      logKeysOf(logAt(2)),
      seededEntropy('grant/ring'),
    ),
  );
  const given = (more: Fields = {}): Fields => ({ ...owner, row, ...more });
  return [
    seal.accepted('some', '', { ...owner, ...logAt(2), entropy: 'grant/ring' }),
    open.accepted('some', '', given()),
    open.refused('another member', '', 'cannot-decrypt', given({ member: hex(memberAt(1).id) })),
    open.refused('another organisation', '', 'cannot-decrypt', given({ organisation: OTHER_ORGANISATION })),
    open.refused('another key', '', 'cannot-decrypt', given({ ringKey: stream('other', 32) })),
    open.refused('another log', '', 'cannot-decrypt', given({ change: { at: 0, xor: 1 } })),
    open.refused('another epoch', '', 'cannot-decrypt', given({ change: { at: 35, xor: 1 } })),
    open.refused('cut', '', 'cannot-decrypt', given({ change: { cut: 1 } })),
    open.refused('prolonged', '', 'cannot-decrypt', given({ change: { append: '00' } })),
  ];
};

export const grantDrafts = (): readonly Draft[] => [...grants(), ...ring()];
