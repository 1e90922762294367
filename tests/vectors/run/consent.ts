import { consentHash, verifyConsent } from '../../../src/protocol/client/consent.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { logId } from '../../../src/protocol/ids.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { engine } from '../../../src/protocol/primitives/engine.ts';
import { sealSigned } from '../../../src/protocol/signed.ts';
import { bytesField as bytes, shown, textField } from '../fields.ts';
import type { Operations } from '../vector.ts';
import { changed, organisationOf } from './case-fields.ts';

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
};
