import { confirmationHash, verifyConfirmation } from '../../../src/protocol/client/confirmation.ts';
import { consentHash, verifyConsent } from '../../../src/protocol/client/consent.ts';
import { verifySecondWord } from '../../../src/protocol/client/second-word.ts';
import { verifyWithdrawal, withdrawalHash } from '../../../src/protocol/client/withdrawal.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { logId } from '../../../src/protocol/ids.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { engine } from '../../../src/protocol/primitives/engine.ts';
import { sealSigned } from '../../../src/protocol/signed.ts';
import { bytesField as bytes, shown, textField } from '../fields.ts';
import type { Fields, Operations } from '../vector.ts';
import { changed, organisationOf } from './case-fields.ts';

const contextOf = (input: Fields) => ({
  organisation: organisationOf(input),
  caseId: logId(bytes(input, 'case')),
  consentPublicKey: bytes(input, 'key'),
});

export const consentOperations: Operations = {
  sign: (input) => {
    const { secretKey } = engine().signingPair(bytes(input, 'seed'));
    return shown(sealSigned(LABEL.consent, utf8(textField(input, 'document')), secretKey));
  },
  verify: (input) => {
    const signed = changed(bytes(input, 'signed'), input);
    const { switches } = verifyConsent(signed, {
      organisation: organisationOf(input),
      caseId: logId(bytes(input, 'case')),
      consentPublicKey: bytes(input, 'key'),
    });
    return { hash: shown(consentHash(signed)), switches };
  },
  withdrawal: (input) => {
    const signed = changed(bytes(input, 'signed'), input);
    const { nonce, given } = verifyWithdrawal(signed, contextOf(input));
    return { hash: shown(withdrawalHash(signed)), nonce, given };
  },
  confirmation: (input) => {
    const signed = changed(bytes(input, 'signed'), input);
    const { consent, nonce, destination, codes, answer } = verifyConfirmation(signed, contextOf(input));
    return { hash: shown(confirmationHash(signed)), consent, nonce, destination, codes, answer };
  },
  'second-word': (input) => {
    const word = {
      ...contextOf(input),
      consent: bytes(input, 'consent'),
      ground: textField(input, 'ground'),
    };
    verifySecondWord(word, changed(bytes(input, 'signature'), input), bytes(input, 'key'));
    return true;
  },
};
