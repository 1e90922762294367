import { kemPublicKeyOf, kemSeed } from '../../../src/protocol/age/keys.ts';
import { openGrant, sealGrant } from '../../../src/protocol/client/grant.ts';
import { openRingRow, sealRingRow } from '../../../src/protocol/client/key-ring.ts';
import { memberId } from '../../../src/protocol/ids.ts';
import { seededEntropy } from '../../support/seeded-entropy.ts';
import { bytesField as bytes, shown, textField } from '../fields.ts';
import type { Fields, Operations } from '../vector.ts';
import { authorKeysOf, authorOf, changed, logKeysOf, organisationOf } from './case-fields.ts';

const ownerOf = (input: Fields) => ({
  organisation: organisationOf(input),
  member: memberId(bytes(input, 'member')),
  ringKey: bytes(input, 'ringKey'),
});

export const grantOperations: Operations = {
  seal: (input) => {
    const recipient = {
      member: memberId(bytes(input, 'member')),
      publicKey: kemPublicKeyOf(kemSeed(bytes(input, 'seed'))),
    };
    const entropy = seededEntropy(textField(input, 'entropy'));
    return shown(sealGrant(logKeysOf(input), organisationOf(input), authorOf(input), recipient, entropy));
  },
  open: (input) => {
    const recipient = { member: memberId(bytes(input, 'member')), seeds: [kemSeed(bytes(input, 'seed'))] };
    const sealed = changed(bytes(input, 'sealed'), input);
    const grant = openGrant(sealed, organisationOf(input), recipient, authorKeysOf(input));
    return (
      grant && {
        log: shown(grant.keys.log),
        epoch: grant.keys.epoch,
        secret: shown(grant.keys.secret),
        granter: shown(grant.granter),
      }
    );
  },
  'seal-ring-row': (input) =>
    shown(sealRingRow(ownerOf(input), logKeysOf(input), seededEntropy(textField(input, 'entropy')))),
  'open-ring-row': (input) => {
    const { log, epoch, secret } = openRingRow(ownerOf(input), changed(bytes(input, 'row'), input));
    return { log: shown(log), epoch, secret: shown(secret) };
  },
};
