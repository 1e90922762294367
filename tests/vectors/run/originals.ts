import { kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import {
  checkOriginalShare,
  lockOf,
  openOriginalShare,
  sealOriginalShares,
} from '../../../src/protocol/client/originals.ts';
import { vaultShare } from '../../../src/protocol/client/vault-shares.ts';
import { logId, memberId } from '../../../src/protocol/ids.ts';
import { seededEntropy } from '../../support/seeded-entropy.ts';
import {
  bytesField as bytes,
  bytesListField as bytesList,
  numberField,
  shown,
  shownOrNull,
  textField,
} from '../fields.ts';
import type { Fields, Operations } from '../vector.ts';
import { changed, vaultPlaceOf } from './case-fields.ts';

const splitOf = (input: Fields) =>
  lockOf(
    kemSeed(bytes(input, 'key')),
    bytes(input, 'item'),
    logId(bytes(input, 'caseId')),
    bytesList(input, 'holders').map(memberId),
    bytesList(input, 'shares').map(vaultShare),
  );

export const originalsOperations: Operations = {
  lock: (input) => {
    const { commitment, shareHashes } = splitOf(input).lock;
    return { commitment: shown(commitment), shareHashes: shareHashes.map(shown) };
  },
  seal: (input) => {
    const holders = bytesList(input, 'seeds').map((seed, at) => ({
      member: memberId(bytesList(input, 'holders')[at] ?? new Uint8Array(0)),
      publicKey: kemPublicKeyOf(kemSeed(seed)),
    }));
    const entropy = seededEntropy(textField(input, 'entropy'));
    return sealOriginalShares([splitOf(input)], vaultPlaceOf(input), holders, entropy).map(shown);
  },
  open: (input) => {
    const share = openOriginalShare(
      changed(bytes(input, 'sealed'), input),
      { ...vaultPlaceOf(input), member: memberId(bytes(input, 'member')) },
      bytes(input, 'item'),
      [kemSeed(bytes(input, 'seed'))],
    );
    return shownOrNull(share);
  },
  'check-share': (input) => {
    const lock = { commitment: bytes(input, 'commitment'), shareHashes: bytesList(input, 'shareHashes') };
    const holder = { member: memberId(bytes(input, 'member')), at: numberField(input, 'at') };
    checkOriginalShare(lock, logId(bytes(input, 'caseId')), holder, vaultShare(bytes(input, 'share')));
    return true;
  },
};
