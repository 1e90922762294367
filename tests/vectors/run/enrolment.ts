import { encodeFrames } from '../../../src/protocol/encoding/frames.ts';
import { enrolmentFingerprint, verifyEnrolment } from '../../../src/protocol/enrolment.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { bytesField as bytes, bytesListField, shown, textField } from '../fields.ts';
import type { Operations } from '../vector.ts';
import { changed } from './case-fields.ts';

export const enrolmentOperations: Operations = {
  verify: (input) => {
    const frames = ['document', 'keyFile', 'intakeKey', 'signature'].map((key) => bytes(input, key));
    const more = bytesListField(input, 'more');
    const signed = changed(encodeFrames(LABEL.enrolment, [...frames, ...more]), input);
    const enrolment = verifyEnrolment(signed, textField(input, 'organisation'));
    const { document, keyFile, intakeKey } = enrolment;
    return {
      ...document,
      keyFile: shown(keyFile),
      intakeKey: intakeKey === null ? null : shown(intakeKey),
      fingerprint: enrolmentFingerprint(enrolment),
    };
  },
};
