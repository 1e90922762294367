import { kemSeed } from '../../../src/protocol/age/keys.ts';
import { openKeyFile, sealKeyFile } from '../../../src/protocol/client/key-file.ts';
import {
  deriveSignInKeys,
  firstTeamSecret,
  type MemberSeed,
} from '../../../src/protocol/client/member-keys.ts';
import { openMemory, sealMemory } from '../../../src/protocol/client/member-memory.ts';
import type { PhraseEntropy } from '../../../src/protocol/client/phrase.ts';
import { memberId } from '../../../src/protocol/ids.ts';
import { engine } from '../../../src/protocol/primitives/engine.ts';
import { signChallenge, verifyChallenge } from '../../../src/protocol/sign-in-message.ts';
import { seededEntropy } from '../../support/seeded-entropy.ts';
import { bytesField as bytes, numberField, shown, textField } from '../fields.ts';
import type { Fields, Operations } from '../vector.ts';
import { changed, fieldsField, fieldsListField, organisationOf } from './case-fields.ts';

const signIn = (input: Fields) =>
  deriveSignInKeys(bytes(input, 'phrase') as PhraseEntropy, organisationOf(input));

const sealed = (input: Fields): Uint8Array => {
  const intake = fieldsListField(input, 'intake').map((key) => ({
    index: numberField(key, 'index'),
    seed: kemSeed(bytes(key, 'seed')),
    from: textField(key, 'from'),
    until: textField(key, 'until'),
  }));
  const file = { member: memberId(bytes(input, 'member')), seed: bytes(input, 'seed') as MemberSeed, intake };
  return sealKeyFile(file, organisationOf(input), signIn(input), seededEntropy(textField(input, 'entropy')));
};

const ownerOf = (input: Fields) => ({
  organisation: organisationOf(input),
  member: memberId(bytes(input, 'member')),
  memoryKey: bytes(input, 'memoryKey'),
});

/** What the reader has in place of what the writer had. */
const readerOf = (input: Fields): Fields => ({ ...input, ...fieldsField(input, 'reader') });

export const keyFileOperations: Operations = {
  seal: (input) => shown(sealed(input)),
  'seal-and-open': (input) => {
    const at = readerOf(input);
    const file = openKeyFile(changed(sealed(input), input), organisationOf(at), signIn(at));
    return { member: shown(file.member), seed: shown(file.seed), keys: file.intake.length };
  },
  'first-team-secret': (input) =>
    shown(firstTeamSecret(bytes(input, 'seed') as MemberSeed, organisationOf(input))),
  'seal-memory': (input) => {
    const entropy = seededEntropy(textField(input, 'entropy'));
    return shown(
      sealMemory(ownerOf(input), numberField(input, 'revision'), bytes(input, 'content'), entropy),
    );
  },
  'open-memory': (input) =>
    shown(openMemory(ownerOf(input), numberField(input, 'revision'), changed(bytes(input, 'sealed'), input))),
  'sign-challenge': (input) => {
    const { secretKey } = engine().signingPair(bytes(input, 'seed'));
    return shown(signChallenge(bytes(input, 'challenge'), textField(input, 'origin'), secretKey));
  },
  'verify-challenge': (input) => {
    const signature = changed(bytes(input, 'signature'), input);
    verifyChallenge(bytes(input, 'challenge'), textField(input, 'origin'), bytes(input, 'key'), signature);
    return true;
  },
};
