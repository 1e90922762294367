import { kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import { checkVaultShare, readVault, sealVault } from '../../../src/protocol/client/vault.ts';
import {
  type HandOverContext,
  openHandOver,
  readHandOver,
  sealHandOver,
} from '../../../src/protocol/client/vault-hand-over.ts';
import { type VaultKey, vaultShare } from '../../../src/protocol/client/vault-shares.ts';
import { memberId } from '../../../src/protocol/ids.ts';
import type { EventHash } from '../../../src/protocol/log-append.ts';
import { seededEntropy } from '../../support/seeded-entropy.ts';
import {
  bytesField as bytes,
  bytesListField,
  numberField,
  shown,
  shownOrNull,
  textField,
} from '../fields.ts';
import type { Fields, Operations } from '../vector.ts';
import { changed, vaultPlaceOf } from './case-fields.ts';

const contextOf = (input: Fields): HandOverContext => ({
  ...vaultPlaceOf(input),
  commitment: bytes(input, 'commitment'),
  request: bytes(input, 'request') as EventHash,
  from: memberId(bytes(input, 'from')),
  to: memberId(bytes(input, 'to')),
});

export const vaultOperations: Operations = {
  seal: (input) => {
    const draft = {
      content: bytes(input, 'content'),
      key: bytes(input, 'key') as VaultKey,
      shares: bytesListField(input, 'shares').map(vaultShare),
      quorum: numberField(input, 'quorum'),
    };
    const readers = bytesListField(input, 'readers').map(memberId);
    return shown(sealVault(draft, vaultPlaceOf(input), readers, seededEntropy(textField(input, 'entropy'))));
  },
  read: (input) => {
    const vault = readVault(changed(bytes(input, 'frame'), input), numberField(input, 'readers'));
    return {
      quorum: vault.quorum,
      commitment: shown(vault.commitment),
      shareHashes: vault.shareHashes.map(shown),
    };
  },
  'check-share': (input) => {
    const vault = readVault(bytes(input, 'frame'), numberField(input, 'readers'));
    const holder = { member: memberId(bytes(input, 'member')), at: numberField(input, 'at') };
    checkVaultShare(vault, vaultPlaceOf(input), holder, vaultShare(bytes(input, 'share')));
    return true;
  },
  'hand-over': (input) => {
    const publicKey = kemPublicKeyOf(kemSeed(bytes(input, 'seed')));
    const entropy = seededEntropy(textField(input, 'entropy'));
    const share = vaultShare(bytes(input, 'share'));
    return shown(sealHandOver(share, contextOf(input), numberField(input, 'sequence'), publicKey, entropy));
  },
  'open-hand-over': (input) => {
    const handed = readHandOver(changed(bytes(input, 'data'), input));
    const share = openHandOver(handed, contextOf(input), [kemSeed(bytes(input, 'seed'))]);
    return { request: handed.request, to: handed.to, share: shownOrNull(share) };
  },
};
