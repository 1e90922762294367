import { type Enrolment, enrolmentFingerprint, verifyEnrolment } from '../../protocol/enrolment.ts';
import { UsageError } from '../command.ts';
import { readBytes } from './files.ts';

/** An enrolment file of this organisation (base64url). */
export const readEnrolment = (name: string, organisation: string): Enrolment =>
  verifyEnrolment(readBytes(name), organisation);

/**
 * The same, if it is the one whose fingerprint its owner read out. Throws `UsageError` otherwise: somebody may have
 * exchanged the file on its way.
 */
export const readComparedEnrolment = (name: string, fingerprint: string, organisation: string): Enrolment => {
  const enrolment = readEnrolment(name, organisation);
  const spoken = fingerprint.replace(/\D/g, '');
  if (spoken !== enrolmentFingerprint(enrolment).replace(/\D/g, '')) {
    throw new UsageError(
      `${name} does not have the fingerprint that stands beside it. Ask its owner to read it out again, face to face; ` +
        'if it still differs, the file was exchanged: have them enrol anew.',
    );
  }
  return enrolment;
};
