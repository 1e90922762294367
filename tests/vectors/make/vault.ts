import { bytesToHex as hex, hexToBytes } from '@noble/hashes/utils.js';
import { kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import { readVault, sealVault } from '../../../src/protocol/client/vault.ts';
import { type HandOverContext, sealHandOver } from '../../../src/protocol/client/vault-hand-over.ts';
import { type VaultKey, vaultShare } from '../../../src/protocol/client/vault-shares.ts';
import { decodeFrames, encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { fromUtf8, utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { logId, memberId, organisationId } from '../../../src/protocol/ids.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import type { EventHash } from '../../../src/protocol/log-append.ts';
import { replaced, swapped } from '../../support/altered.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';
import type { Draft, Fields } from '../vector.ts';
import { draftsOf } from './draft.ts';
import { memberAt, ORGANISATION, ORGANISATION_ID, OTHER_ORGANISATION, stream } from './sample.ts';
import { CASE_ID, idAt, KEY, OTHER_CASE, SHARES, shareAt } from './split-key.ts';

const REQUEST = hex(seededBytes('request', 32));
const CONTENT = '{"version":1,"names":"A","reach":"","safety":""}';

const place = () => ({ organisation: organisationId(ORGANISATION_ID), caseId: logId(hexToBytes(CASE_ID)) });

const sealed = (): Uint8Array =>
  sealVault(
    {
      content: utf8(CONTENT),
      key: hexToBytes(KEY) as VaultKey,
      shares: SHARES.map((share) => vaultShare(hexToBytes(share))),
      quorum: 2,
    },
    place(),
    [0, 1, 2].map((at) => memberId(memberAt(at).id)),
    seededEntropy('vault/sealed'),
  );

const sealing = (): readonly Draft[] => {
  const seal = draftsOf('seal');
  const given = (more: Fields = {}): Fields => ({
    organisation: ORGANISATION,
    caseId: CASE_ID,
    content: hex(utf8(CONTENT)),
    key: KEY,
    shares: SHARES,
    quorum: 2,
    readers: [0, 1, 2].map(idAt),
    entropy: 'vault/sealed',
    ...more,
  });
  return [
    seal.accepted('three readers, two to open', '', given()),
    seal.accepted('nothing in it', 'of the same size', given({ content: '' })),
    seal.refused('too long', '', 'too-long', given({ content: stream('long', 8_200) })),
    seal.refused('a share missing', '', 'bad-argument', given({ shares: SHARES.slice(0, 2) })),
    seal.refused(
      'a share cut',
      '',
      'bad-length',
      given({ shares: [shareAt(0).slice(2), shareAt(1), shareAt(2)] }),
    ),
    seal.refused('one alone to open', 'never, whatever a policy says', 'bad-encoding', given({ quorum: 1 })),
  ];
};

const reading = (): readonly Draft[] => {
  const read = draftsOf('read');
  const frames = decodeFrames(LABEL.vault, sealed(), 'exact');
  const given = (changed: readonly Uint8Array[] = frames, more: Fields = {}): Fields => ({
    frame: hex(encodeFrames(LABEL.vault, changed)),
    readers: 3,
    ...more,
  });
  const withDetails = (change: (text: string) => string): Fields =>
    given(replaced(frames, 0, utf8(change(fromUtf8(frames[0] ?? new Uint8Array())))));
  return [
    read.accepted('three readers', '', given()),
    read.refused('for two readers', '', 'bad-encoding', given(frames, { readers: 2 })),
    read.refused('for four readers', '', 'bad-encoding', given(frames, { readers: 4 })),
    read.refused(
      'a later version',
      '',
      'newer-version',
      withDetails((text) => text.replace('1', '2')),
    ),
    read.refused(
      'one alone to open',
      '',
      'bad-encoding',
      withDetails((text) => text.replace('m":2', 'm":1')),
    ),
    read.refused(
      'more to open than hold',
      '',
      'bad-encoding',
      withDetails((text) => text.replace('m":2', 'm":4')),
    ),
    read.refused('a commitment cut', '', 'bad-length', given(replaced(frames, 1, new Uint8Array(31)))),
    read.refused('a seal of another size', '', 'bad-length', given(replaced(frames, 2, new Uint8Array(64)))),
    read.refused('prolonged', '', 'trailing-bytes', given(frames, { change: { append: '00' } })),
    read.refused('cut', '', 'bad-length', given(frames, { change: { cut: 1 } })),
    read.refused('another label', '', 'newer-version', {
      frame: hex(encodeFrames(LABEL.vaultContent, frames)),
      readers: 3,
    }),
  ];
};

const checking = (): readonly Draft[] => {
  const check = draftsOf('check-share');
  const given = (more: Fields = {}): Fields => ({
    organisation: ORGANISATION,
    caseId: CASE_ID,
    frame: hex(sealed()),
    readers: 3,
    member: idAt(1),
    at: 1,
    share: shareAt(1),
    ...more,
  });
  const exchanged = encodeFrames(LABEL.vault, swapped(decodeFrames(LABEL.vault, sealed(), 'exact'), 3, 4));
  return [
    check.accepted('the reader’s own', '', given()),
    check.refused('a colleague’s', '', 'vault-wrong-share', given({ share: shareAt(0) })),
    check.refused('in another case', '', 'vault-wrong-share', given({ caseId: OTHER_CASE })),
    check.refused('of another member', '', 'vault-wrong-share', given({ member: idAt(0) })),
    check.refused('in another place', '', 'vault-wrong-share', given({ at: 0 })),
    check.refused('in a place that is none', '', 'vault-wrong-share', given({ at: 3 })),
    check.refused('with hashes exchanged', '', 'vault-wrong-share', given({ frame: hex(exchanged) })),
    check.refused('too short', '', 'bad-length', given({ share: shareAt(1).slice(2) })),
  ];
};

const handing = (): readonly Draft[] => {
  const hand = draftsOf('hand-over');
  const open = draftsOf('open-hand-over');
  const { commitment } = readVault(sealed(), 3);
  const context: HandOverContext = {
    ...place(),
    commitment,
    request: hexToBytes(REQUEST) as EventHash,
    from: memberId(memberAt(1).id),
    to: memberId(memberAt(0).id),
  };
  const named: Fields = {
    organisation: ORGANISATION,
    caseId: CASE_ID,
    commitment: hex(commitment),
    request: REQUEST,
    from: idAt(1),
    to: idAt(0),
    seed: hex(memberAt(0).kemSeed),
  };
  const data = sealHandOver(
    vaultShare(hexToBytes(shareAt(1))),
    context,
    4,
    kemPublicKeyOf(kemSeed(memberAt(0).kemSeed)),
    seededEntropy('vault/hand-over'),
  );
  const given = (more: Fields = {}): Fields => ({ ...named, data: hex(data), ...more });
  const wrong = (name: string, more: Fields) => open.refused(name, '', 'wrong-context', given(more));
  return [
    hand.accepted('a share', '', { ...named, share: shareAt(1), sequence: 4, entropy: 'vault/hand-over' }),
    open.accepted('by who asked', '', given()),
    open.accepted(
      'by another member',
      'it says to whom, and gives nothing',
      given({ seed: hex(memberAt(2).kemSeed) }),
    ),
    wrong('for another case', { caseId: OTHER_CASE }),
    wrong('for another organisation', { organisation: OTHER_ORGANISATION }),
    wrong('for another vault', { commitment: hex(seededBytes('other vault', 32)) }),
    wrong('upon another request', { request: hex(seededBytes('other request', 32)) }),
    wrong('from another member', { from: idAt(2) }),
    wrong('to another member', { to: idAt(2) }),
    open.refused('cut', '', 'bad-length', given({ change: { cut: 1 } })),
    open.refused('prolonged', '', 'trailing-bytes', given({ change: { append: '00' } })),
    open.refused('last byte altered', '', 'age-bad-payload', given({ change: { at: -1, xor: 1 } })),
  ];
};

export const vaultDrafts = (): readonly Draft[] => [...sealing(), ...reading(), ...checking(), ...handing()];
