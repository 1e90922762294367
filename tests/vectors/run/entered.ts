import { kemPublicKey, kemSeed } from '../../../src/protocol/age/keys.ts';
import { verifyAttestedConsent } from '../../../src/protocol/client/attested-consent.ts';
import { consentHash } from '../../../src/protocol/client/consent.ts';
import { openOwnShare, readFirstReport } from '../../../src/protocol/client/first-report.ts';
import type { PhraseEntropy } from '../../../src/protocol/client/phrase.ts';
import { deriveReporterKeys } from '../../../src/protocol/client/reporter-keys.ts';
import { sealEnteredReport } from '../../../src/protocol/client/seal-first-report.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { utf8 } from '../../../src/protocol/encoding/utf8.ts';
import { logId, memberId } from '../../../src/protocol/ids.ts';
import type { IntakeKey } from '../../../src/protocol/intake-key.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { engine } from '../../../src/protocol/primitives/engine.ts';
import { sealSigned } from '../../../src/protocol/signed.ts';
import { timeOf } from '../../../src/protocol/times.ts';
import { seededEntropy } from '../../support/seeded-entropy.ts';
import { bytesField as bytes, shown, textField } from '../fields.ts';
import type { Operations } from '../vector.ts';
import { authorKeysOf, authorOf, changed, fieldsListField, organisationOf, rosterOf } from './case-fields.ts';

/** Reports that members entered, and the consent that they attest. */
export const enteredOperations: Operations = {
  attest: (input) => {
    const { secretKey } = engine().signingPair(bytes(input, 'seed'));
    return shown(sealSigned(LABEL.attestedConsent, utf8(textField(input, 'document')), secretKey));
  },
  verify: (input) => {
    const signed = changed(bytes(input, 'signed'), input);
    const place = { organisation: organisationOf(input), caseId: logId(bytes(input, 'case')) };
    const { switches } = verifyAttestedConsent(signed, place, bytes(input, 'key'));
    return { hash: shown(consentHash(signed)), switches };
  },
  seal: (input) => {
    const readers = fieldsListField(input, 'readers').map((reader) => {
      const id = toBase64url(bytes(reader, 'id'));
      const key: unknown = { member: { id }, publicKey: kemPublicKey(bytes(reader, 'publicKey')) };
      return key as IntakeKey;
    });
    const draft = {
      report: bytes(input, 'report'),
      consent: bytes(input, 'consent'),
      language: textField(input, 'language'),
      readers,
      excluded: [],
      vault: null,
    };
    return shown(
      sealEnteredReport(
        deriveReporterKeys(bytes(input, 'phrase') as PhraseEntropy, organisationOf(input)),
        draft,
        { ...authorOf(input), entry: bytes(input, 'entry') },
        rosterOf(input),
        timeOf(textField(input, 'now')),
        seededEntropy(textField(input, 'entropy')),
      ),
    );
  },
  read: (input) => {
    const body = changed(bytes(input, 'body'), input);
    const report = readFirstReport(body, organisationOf(input), 'exact', authorKeysOf(input));
    const seeds = [kemSeed(bytes(input, 'seed'))];
    const share = openOwnShare(report, organisationOf(input), memberId(bytes(input, 'member')), seeds);
    return {
      caseId: shown(report.caseId),
      report: shown(report.report),
      macKey: shown(share.macKey),
      entry: report.entered && shown(report.entered.entry),
      header: { ...report.header },
    };
  },
};
