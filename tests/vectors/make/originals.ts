import { bytesToHex as hex, hexToBytes } from '@noble/hashes/utils.js';
import { kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import { lockOf, type SplitOriginal, sealOriginalShares } from '../../../src/protocol/client/originals.ts';
import { vaultShare } from '../../../src/protocol/client/vault-shares.ts';
import { logId, memberId, organisationId } from '../../../src/protocol/ids.ts';
import { seededBytes, seededEntropy } from '../../support/seeded-entropy.ts';
import type { Draft, Fields } from '../vector.ts';
import { draftsOf } from './draft.ts';
import { memberAt, ORGANISATION, ORGANISATION_ID, OTHER_ORGANISATION } from './sample.ts';
import { CASE_ID, idAt, KEY, OTHER_CASE, SHARES, shareAt } from './split-key.ts';

const ITEM = hex(seededBytes('original', 16));
const OTHER_ITEM = hex(seededBytes('other original', 16));

const seedAt = (place: number): string => hex(memberAt(place).kemSeed);
const PLACES = [0, 1, 2];

const split = (): SplitOriginal =>
  lockOf(
    kemSeed(hexToBytes(KEY)),
    hexToBytes(ITEM),
    logId(hexToBytes(CASE_ID)),
    PLACES.map((at) => memberId(memberAt(at).id)),
    SHARES.map((share) => vaultShare(hexToBytes(share))),
  );

const SPLITTING: Fields = {
  key: KEY,
  item: ITEM,
  caseId: CASE_ID,
  holders: PLACES.map(idAt),
  shares: SHARES,
};

const locking = (): readonly Draft[] => {
  const lock = draftsOf('lock');
  const given = (more: Fields = {}): Fields => ({ ...SPLITTING, ...more });
  return [
    lock.accepted('three holders', '', given()),
    lock.accepted('in another case', 'with other hashes', given({ caseId: OTHER_CASE })),
    lock.refused('a share missing', '', 'bad-argument', given({ shares: SHARES.slice(0, 2) })),
    lock.refused(
      'a share cut',
      '',
      'bad-length',
      given({ shares: [shareAt(0).slice(2), ...SHARES.slice(1)] }),
    ),
    lock.refused('an id cut', '', 'bad-length', given({ item: ITEM.slice(2) })),
  ];
};

const sealing = (): readonly Draft[] => {
  const seal = draftsOf('seal');
  const given = (more: Fields = {}): Fields => ({
    ...SPLITTING,
    organisation: ORGANISATION,
    seeds: PLACES.map(seedAt),
    entropy: 'originals/seal',
    ...more,
  });
  return [seal.accepted('three holders', '', given())];
};

const opening = (): readonly Draft[] => {
  const open = draftsOf('open');
  const sealed = sealOriginalShares(
    [split()],
    { organisation: organisationId(ORGANISATION_ID), caseId: logId(hexToBytes(CASE_ID)) },
    PLACES.map((at) => ({
      member: memberId(memberAt(at).id),
      publicKey: kemPublicKeyOf(kemSeed(memberAt(at).kemSeed)),
    })),
    seededEntropy('originals/seal'),
  );
  const given = (more: Fields = {}): Fields => ({
    organisation: ORGANISATION,
    caseId: CASE_ID,
    member: idAt(1),
    item: ITEM,
    seed: seedAt(1),
    sealed: hex(sealed[1] ?? new Uint8Array(0)),
    ...more,
  });
  const wrong = (name: string, more: Fields) => open.refused(name, '', 'wrong-context', given(more));
  return [
    open.accepted('by its holder', '', given()),
    open.notOurs('by somebody else', 'it gives nothing', given({ seed: seedAt(0) })),
    wrong('in another case', { caseId: OTHER_CASE }),
    wrong('in another organisation', { organisation: OTHER_ORGANISATION }),
    wrong('for another member', { member: idAt(2) }),
    open.refused('for another file', '', 'vault-wrong-share', given({ item: OTHER_ITEM })),
    open.refused('last byte altered', '', 'age-bad-payload', given({ change: { at: -1, xor: 1 } })),
    open.refused('cut', '', 'age-bad-payload', given({ change: { cut: 1 } })),
  ];
};

const checking = (): readonly Draft[] => {
  const check = draftsOf('check-share');
  const { commitment, shareHashes } = split().lock;
  const given = (more: Fields = {}): Fields => ({
    caseId: CASE_ID,
    commitment: hex(commitment),
    shareHashes: shareHashes.map(hex),
    member: idAt(1),
    at: 1,
    share: shareAt(1),
    ...more,
  });
  const wrong = (name: string, more: Fields) => check.refused(name, '', 'vault-wrong-share', given(more));
  return [
    check.accepted('the holder’s own', '', given()),
    wrong('a colleague’s', { share: shareAt(0) }),
    wrong('in another case', { caseId: OTHER_CASE }),
    wrong('of another member', { member: idAt(0) }),
    wrong('in another place', { at: 0 }),
    wrong('in a place that is none', { at: 3 }),
    wrong('of another file', { commitment: hex(seededBytes('other commitment', 32)) }),
    check.refused('too short', '', 'bad-length', given({ share: shareAt(1).slice(2) })),
  ];
};

export const originalsDrafts = (): readonly Draft[] => [
  ...locking(),
  ...sealing(),
  ...opening(),
  ...checking(),
];
