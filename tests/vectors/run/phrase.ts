import {
  deriveMemberKeys,
  deriveSignInKeys,
  type MemberSeed,
} from '../../../src/protocol/client/member-keys.ts';
import {
  type PhraseEntropy,
  phraseDigits,
  phraseWords,
  readPhrase,
} from '../../../src/protocol/client/phrase.ts';
import type { PhraseList } from '../../../src/protocol/client/phrase-list.ts';
import { ALL_LISTS } from '../../../src/protocol/client/phrase-lists/all.ts';
import { deriveReporterKeys } from '../../../src/protocol/client/reporter-keys.ts';
import { ProtocolError } from '../../../src/protocol/errors.ts';
import { memberId } from '../../../src/protocol/ids.ts';
import { bytesField as bytes, shown, textField } from '../fields.ts';
import type { Operations } from '../vector.ts';
import { organisationOf } from './case-fields.ts';

function listOf(tag: string): PhraseList {
  const list = ALL_LISTS.find((one) => one.tag === tag);
  if (list === undefined) throw new ProtocolError('bad-argument', 'list');
  return list;
}

export const phraseOperations: Operations = {
  words: (input) => phraseWords(bytes(input, 'bytes') as PhraseEntropy).join(' '),
  digits: (input) => phraseDigits(bytes(input, 'bytes') as PhraseEntropy).join(' '),
  'words-in': (input) =>
    phraseWords(bytes(input, 'bytes') as PhraseEntropy, listOf(textField(input, 'list'))).join(' '),
  read: (input) => shown(readPhrase(textField(input, 'typed'), ALL_LISTS)),
  'reporter-keys': (input) => {
    const keys = deriveReporterKeys(readPhrase(textField(input, 'typed'), ALL_LISTS), organisationOf(input));
    return {
      caseId: shown(keys.caseId),
      caseSecret: shown(keys.caseSecret),
      kemSeed: shown(keys.kemSeed),
      kemPublicKey: shown(keys.kemPublicKey),
      consentPublicKey: shown(keys.consent.publicKey),
      macKey: shown(keys.macKeyFor(memberId(bytes(input, 'member')))),
    };
  },
  'sign-in-keys': (input) => {
    const { wrapKey, auth } = deriveSignInKeys(
      readPhrase(textField(input, 'typed'), ALL_LISTS),
      organisationOf(input),
    );
    return { wrapKey: shown(wrapKey), authPublicKey: shown(auth.publicKey) };
  },
  'member-keys': (input) => {
    const keys = deriveMemberKeys(bytes(input, 'seed') as MemberSeed);
    return {
      signingPublicKey: shown(keys.signing.publicKey),
      ringKey: shown(keys.ringKey),
      memoryKey: shown(keys.memoryKey),
      firstIntakeSeed: shown(keys.firstIntakeSeed),
    };
  },
};
