import { encodeEntry } from '../../src/casefile/entry.ts';
import { encodeReport } from '../../src/casefile/report.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { attestConsent } from '../../src/protocol/client/attested-consent.ts';
import type { ConsentDocument } from '../../src/protocol/client/consent.ts';
import { type Envelope, sealEnvelope } from '../../src/protocol/client/envelope.ts';
import { EnteredReportHeaderSchema } from '../../src/protocol/client/first-report-header.ts';
import type { LogAuthor } from '../../src/protocol/client/log-event.ts';
import type { ReporterKeys } from '../../src/protocol/client/reporter-keys.ts';
import { sealReviewerShare } from '../../src/protocol/client/reviewer-share.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { encodeDocument } from '../../src/protocol/encoding/document.ts';
import { partsOf } from '../../src/protocol/encoding/parts.ts';
import { memberIdOf } from '../../src/protocol/ids.ts';
import { LABEL } from '../../src/protocol/labels.ts';
import { signLabelled } from '../../src/protocol/primitives/keyed.ts';
import type { Readers } from '../../src/protocol/roster-bundle.ts';
import { dayAfter, hourOf } from '../../src/protocol/times.ts';
import { REPORT } from './reporter.ts';
import { ENTRY } from './sample-entry.ts';

/** The consent that goes with a report, before anybody signs it. */
export const consentToAttest = ({ organisation, caseId }: ReporterKeys): ConsentDocument => ({
  version: 1,
  organisation: toBase64url(organisation),
  caseId: toBase64url(caseId),
  textVersion: 1,
  language: 'en',
  switches: { C1: 'granted' },
  destinations: [],
  files: [],
  given: hourOf(Date.now()),
  expires: dayAfter(Date.now(), 180),
  previous: null,
});

/** A report that claims to be entered by `author`, everything else as it should be, made with no program of ours. */
export const forgedEntry = async (
  keys: ReporterKeys,
  { ready, roster }: Readers,
  author: LogAuthor,
): Promise<Envelope> => {
  await Promise.resolve();
  const { organisation, caseId, consent } = keys;
  const enteredBy = toBase64url(author.member);
  // A stranger has to stand among the readers: they take the place of the last one.
  const named = ready.map(({ member }) => member.id);
  const readers = named.includes(enteredBy) ? named : [...named.slice(0, -1), enteredBy];
  const header = encodeDocument(
    {
      version: 2,
      organisation: toBase64url(organisation),
      roster: toBase64url(roster.hash),
      sent: hourOf(Date.now()),
      language: 'en',
      readers,
      excluded: [],
      enteredBy,
    },
    EnteredReportHeaderSchema,
  );
  const attested = attestConsent(consentToAttest(keys), author.signingKey);
  const ownKeys = [keys.caseSecret, keys.kemPublicKey, consent.publicKey];
  const covered = [header, ...ownKeys, encodeReport(REPORT), attested, new Uint8Array(0), encodeEntry(ENTRY)];
  const front = [...covered, signLabelled(author.signingKey, LABEL.entrySignature, partsOf(...covered))];
  const shares = ready.map(({ publicKey }, at) => {
    const member = memberIdOf(readers[at] ?? '');
    const secrets = { macKey: keys.macKeyFor(member), vaultShare: null, vaultKey: null };
    const context = { organisation, caseId, member };
    return sealReviewerShare(context, secrets, consent.secretKey, front, publicKey, systemEntropy);
  });
  const recipients = ready.map(({ publicKey }) => publicKey);
  return sealEnvelope(LABEL.firstReport, [...front, ...shares], recipients, roster, systemEntropy);
};
