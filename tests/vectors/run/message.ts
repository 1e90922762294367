import { kemPublicKey } from '../../../src/protocol/age/keys.ts';
import {
  isMessageFor,
  openMessage,
  readSealedMessage,
  verifyMessageMac,
} from '../../../src/protocol/client/message.ts';
import type { MessageKind } from '../../../src/protocol/client/message-header.ts';
import type { PhraseEntropy } from '../../../src/protocol/client/phrase.ts';
import { deriveReporterKeys } from '../../../src/protocol/client/reporter-keys.ts';
import { sealMessage } from '../../../src/protocol/client/seal-message.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { memberId } from '../../../src/protocol/ids.ts';
import type { IntakeKey } from '../../../src/protocol/intake-key.ts';
import { timeOf } from '../../../src/protocol/times.ts';
import { seededEntropy } from '../../support/seeded-entropy.ts';
import { bytesField as bytes, bytesListField as bytesList, shown, textField } from '../fields.ts';
import type { Fields, Operations } from '../vector.ts';
import { changed, logKeysOf, organisationOf, rosterOf } from './case-fields.ts';

const readersOf = (input: Fields): IntakeKey[] =>
  bytesList(input, 'readers').map((publicKey) => {
    const key: unknown = { publicKey: kemPublicKey(publicKey) };
    return key as IntakeKey;
  });

const kindOf = (input: Fields) => textField(input, 'kind') as MessageKind;

export const messageOperations: Operations = {
  seal: (input) =>
    shown(
      sealMessage(
        deriveReporterKeys(bytes(input, 'phrase') as PhraseEntropy, organisationOf(input)),
        logKeysOf(input),
        { kind: kindOf(input), data: bytes(input, 'data'), language: textField(input, 'language') },
        readersOf(input),
        rosterOf(input),
        timeOf(textField(input, 'now')),
        seededEntropy(textField(input, 'entropy')),
      ),
    ),
  read: (input) => {
    const message = readSealedMessage(changed(bytes(input, 'body'), input), organisationOf(input));
    if (!isMessageFor(logKeysOf(input), message)) return null;
    const opened = openMessage(logKeysOf(input), organisationOf(input), message);
    verifyMessageMac(opened, memberId(bytes(input, 'member')), bytes(input, 'macKey'));
    return {
      nonce: shown(opened.nonce),
      data: shown(opened.data),
      header: { ...opened.header },
      proves: [...opened.macs.keys()].includes(toBase64url(bytes(input, 'member'))),
    };
  },
};
