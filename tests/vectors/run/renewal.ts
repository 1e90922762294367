import { kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import { openReviewerShare, sealReviewerShare } from '../../../src/protocol/client/reviewer-share.ts';
import { openVaultWith, readVault, sealVault } from '../../../src/protocol/client/vault.ts';
import {
  openRenewedShare,
  type RenewalContext,
  readRenewal,
  sealRenewal,
} from '../../../src/protocol/client/vault-renewal.ts';
import { vaultKey, vaultShare } from '../../../src/protocol/client/vault-shares.ts';
import { memberId } from '../../../src/protocol/ids.ts';
import type { EventHash } from '../../../src/protocol/log-append.ts';
import { engine } from '../../../src/protocol/primitives/engine.ts';
import { seededEntropy } from '../../support/seeded-entropy.ts';
import {
  bytesField as bytes,
  bytesListField as bytesList,
  numberField,
  optionalBytesField,
  shown,
  shownOrNull,
  textField,
} from '../fields.ts';
import type { Fields, Operations } from '../vector.ts';
import { changed, vaultPlaceOf } from './case-fields.ts';

const contextOf = (input: Fields): RenewalContext => ({
  ...vaultPlaceOf(input),
  commitment: bytes(input, 'commitment'),
  request: bytes(input, 'request') as EventHash,
  by: memberId(bytes(input, 'by')),
});

const memberIn = (input: Fields) => ({ ...vaultPlaceOf(input), member: memberId(bytes(input, 'member')) });

export const renewalOperations: Operations = {
  seal: (input) => {
    const seeds = bytesList(input, 'seeds').map(kemSeed);
    const holders = bytesList(input, 'holders').map((id, at) => ({
      member: memberId(id),
      publicKey: kemPublicKeyOf(seeds[at] ?? kemSeed(new Uint8Array(32))),
    }));
    const shares = bytesList(input, 'shares').map(vaultShare);
    const entropy = seededEntropy(textField(input, 'entropy'));
    return shown(sealRenewal(shares, holders, contextOf(input), numberField(input, 'sequence'), entropy));
  },
  open: (input) => {
    const renewal = readRenewal(changed(bytes(input, 'data'), input));
    const holder = { member: memberId(bytes(input, 'member')), at: numberField(input, 'at') };
    const share = openRenewedShare(renewal, contextOf(input), holder, [kemSeed(bytes(input, 'seed'))]);
    return { request: renewal.request, share: shownOrNull(share) };
  },
  'seal-vault-alone': (input) => {
    const draft = {
      content: bytes(input, 'content'),
      key: vaultKey(bytes(input, 'key')),
      shares: bytesList(input, 'shares').map(vaultShare),
      quorum: numberField(input, 'quorum'),
    };
    const readers = bytesList(input, 'readers').map(memberId);
    const entropy = seededEntropy(textField(input, 'entropy'));
    return shown(sealVault(draft, vaultPlaceOf(input), readers, entropy, true));
  },
  'open-vault-alone': (input) => {
    const vault = readVault(changed(bytes(input, 'frame'), input), numberField(input, 'readers'));
    const content = openVaultWith(vault, vaultPlaceOf(input), vaultKey(bytes(input, 'key')));
    return { alone: vault.alone, content: shown(content) };
  },
  'seal-share': (input) => {
    const key = optionalBytesField(input, 'vaultKey');
    const secrets = {
      macKey: bytes(input, 'macKey'),
      vaultShare: vaultShare(bytes(input, 'vaultShare')),
      vaultKey: key === undefined ? null : vaultKey(key),
    };
    const sealed = sealReviewerShare(
      memberIn(input),
      secrets,
      engine().signingPair(bytes(input, 'consentSeed')).secretKey,
      [bytes(input, 'report')],
      kemPublicKeyOf(kemSeed(bytes(input, 'seed'))),
      seededEntropy(textField(input, 'entropy')),
    );
    return shown(sealed);
  },
  'open-share': (input) => {
    const secrets = openReviewerShare(
      changed(bytes(input, 'sealed'), input),
      memberIn(input),
      engine().signingPair(bytes(input, 'consentSeed')).publicKey,
      [bytes(input, 'report')],
      [kemSeed(bytes(input, 'seed'))],
    );
    return (
      secrets && {
        macKey: shown(secrets.macKey),
        vaultShare: shownOrNull(secrets.vaultShare),
        vaultKey: shownOrNull(secrets.vaultKey),
      }
    );
  },
};
