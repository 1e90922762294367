import { kemPublicKey, kemSeed } from '../../../src/protocol/age/keys.ts';
import {
  type Envelope,
  envelopeHash,
  openEnvelope,
  sealEnvelope,
} from '../../../src/protocol/client/envelope.ts';
import { openOwnShare, readFirstReport } from '../../../src/protocol/client/first-report.ts';
import type { PhraseEntropy } from '../../../src/protocol/client/phrase.ts';
import { deriveReporterKeys } from '../../../src/protocol/client/reporter-keys.ts';
import { sealFirstReport } from '../../../src/protocol/client/seal-first-report.ts';
import { toBase64url } from '../../../src/protocol/encoding/base64url.ts';
import { memberId } from '../../../src/protocol/ids.ts';
import type { IntakeKey } from '../../../src/protocol/intake-key.ts';
import { LABEL } from '../../../src/protocol/labels.ts';
import { timeOf } from '../../../src/protocol/times.ts';
import { seededEntropy } from '../../support/seeded-entropy.ts';
import {
  bytesField as bytes,
  bytesListField as bytesList,
  shown,
  shownOrNull,
  textField,
} from '../fields.ts';
import type { Fields, Operations } from '../vector.ts';
import { changed, fieldsListField, organisationOf, rosterOf } from './case-fields.ts';

const sealed = (input: Fields): Envelope =>
  sealEnvelope(
    LABEL.message,
    bytesList(input, 'frames'),
    bytesList(input, 'readers').map(kemPublicKey),
    rosterOf(input),
    seededEntropy(textField(input, 'entropy')),
  );

const readersOf = (input: Fields): IntakeKey[] =>
  fieldsListField(input, 'readers').map((reader) => {
    const key: unknown = {
      member: { id: toBase64url(bytes(reader, 'id')) },
      publicKey: kemPublicKey(bytes(reader, 'publicKey')),
    };
    return key as IntakeKey;
  });

const firstReport = (input: Fields): Envelope => {
  const keys = deriveReporterKeys(bytes(input, 'phrase') as PhraseEntropy, organisationOf(input));
  return sealFirstReport(
    keys,
    {
      report: bytes(input, 'report'),
      consent: bytes(input, 'consent'),
      language: textField(input, 'language'),
      readers: readersOf(input),
      excluded: bytesList(input, 'excluded').map(toBase64url),
      vault: null,
    },
    rosterOf(input),
    timeOf(textField(input, 'now')),
    seededEntropy(textField(input, 'entropy')),
  );
};

export const envelopeOperations: Operations = {
  seal: (input) => {
    const envelope = sealed(input);
    return { envelope: shown(envelope), hash: shown(envelopeHash(envelope)) };
  },
  'seal-and-open': (input) =>
    shownOrNull(openEnvelope(changed(sealed(input), input), bytesList(input, 'seeds').map(kemSeed))),
  'seal-first-report': (input) => shown(firstReport(input)),
  'read-first-report': (input) => {
    const report = readFirstReport(changed(bytes(input, 'body'), input), organisationOf(input), 'exact');
    const share = openOwnShare(report, organisationOf(input), memberId(bytes(input, 'member')), [
      kemSeed(bytes(input, 'seed')),
    ]);
    return {
      caseId: shown(report.caseId),
      report: shown(report.report),
      macKey: shown(share.macKey),
      header: { ...report.header },
    };
  },
};
