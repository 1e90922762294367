import { openAgeFile, sealAgeFile } from '../../../src/protocol/age/file.ts';
import { parseHeader } from '../../../src/protocol/age/header.ts';
import {
  identityText,
  parseIdentity,
  parseRecipient,
  recipientText,
} from '../../../src/protocol/age/identity-text.ts';
import { kemPublicKey, kemSeed } from '../../../src/protocol/age/keys.ts';
import { openChunk, type PayloadKey, sealChunk } from '../../../src/protocol/age/stream.ts';
import { seededEntropy } from '../../support/seeded-entropy.ts';
import {
  booleanField,
  bytesField as bytes,
  bytesListField as bytesList,
  numberField,
  shown,
  shownOrNull,
  textField,
} from '../fields.ts';
import type { Fields, Operations } from '../vector.ts';

const key = (input: Fields): PayloadKey => bytes(input, 'key') as PayloadKey;
const place = (input: Fields) => (booleanField(input, 'last') ? 'last' : 'more');

export const ageOperations: Operations = {
  seal: (input) =>
    shown(
      sealAgeFile({
        plaintext: bytes(input, 'plaintext'),
        recipients: bytesList(input, 'recipients').map(kemPublicKey),
        decoys: numberField(input, 'decoys'),
        shuffle: booleanField(input, 'shuffle'),
        entropy: seededEntropy(textField(input, 'entropy')),
      }),
    ),
  open: (input) =>
    shownOrNull(openAgeFile(bytes(input, 'file'), bytesList(input, 'identities').map(kemSeed))),
  'parse-header': (input) => {
    const header = parseHeader(bytes(input, 'file'));
    return {
      stanzas: header.stanzas.map(({ args, body }) => [args[0] ?? '', body.length]),
      length: header.length,
    };
  },
  'seal-chunk': (input) =>
    shown(sealChunk(key(input), numberField(input, 'counter'), place(input), bytes(input, 'plaintext'))),
  'open-chunk': (input) =>
    shown(openChunk(key(input), numberField(input, 'counter'), place(input), bytes(input, 'sealed'))),
  'identity-text': (input) => identityText(kemSeed(bytes(input, 'seed'))),
  'parse-identity': (input) => shown(parseIdentity(textField(input, 'text'))),
  'recipient-text': (input) => recipientText(kemPublicKey(bytes(input, 'publicKey'))),
  'parse-recipient': (input) => shown(parseRecipient(textField(input, 'text'))),
};
