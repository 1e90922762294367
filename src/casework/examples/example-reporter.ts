import { firstConsent } from '../../casefile/consent/first-consent.ts';
import { type ExampleCase, reportOfExample } from '../../casefile/examples/example-case.ts';
import { encodeIdentity } from '../../casefile/identity.ts';
import { encodeReport } from '../../casefile/report.ts';
import { signConsent } from '../../protocol/client/consent.ts';
import type { Envelope } from '../../protocol/client/envelope.ts';
import { deriveReporterKeys } from '../../protocol/client/reporter-keys.ts';
import { sealFirstReport } from '../../protocol/client/seal-first-report.ts';
import { sealMessage } from '../../protocol/client/seal-message.ts';
import { draftVault, identityQuorumOf } from '../../protocol/client/vault.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { utf8 } from '../../protocol/encoding/utf8.ts';
import { organisationIdOf } from '../../protocol/ids.ts';
import type { Entropy } from '../../protocol/primitives/entropy.ts';
import type { Readers } from '../../protocol/roster-bundle.ts';
import { dayOf } from '../../protocol/times.ts';
import { examplePhrase } from './example-phrase.ts';

/** What the invented reporter of an example seals, by the same functions as any reporter. */
export interface ExampleReporter {
  /** Log id in base64url: the same for an example at every time. */
  readonly caseId: string;
  report(sent: number): Promise<Envelope>;
  message(text: string, sent: number): Envelope;
}

/** Times in milliseconds since 1970. Sealing throws what the protocol refuses. */
export const exampleReporter = (
  name: string,
  example: ExampleCase,
  { roster, ready }: Readers,
  entropy: Entropy,
): ExampleReporter => {
  const organisation = organisationIdOf(roster.document.organisation);
  const keys = deriveReporterKeys(examplePhrase(organisation, name), organisation);
  const { language, identity } = example;
  return {
    caseId: toBase64url(keys.caseId),
    report: async (sent) => {
      const quorum = identityQuorumOf(roster.document.policy);
      const vault = identity && (await draftVault(encodeIdentity(identity), ready.length, quorum, entropy));
      const report = encodeReport(reportOfExample(example, dayOf(sent)));
      const consent = signConsent(firstConsent(keys, language, sent), keys.consent.secretKey);
      const draft = { report, consent, language, readers: ready, excluded: [], vault };
      return sealFirstReport(keys, draft, roster, sent, entropy);
    },
    message: (text, sent) => {
      const own = { log: keys.caseId, epoch: 0, secret: keys.caseSecret };
      return sealMessage(
        keys,
        own,
        { kind: 'text', data: utf8(text), language },
        ready,
        roster,
        sent,
        entropy,
      );
    },
  };
};
