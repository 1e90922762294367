import { newPhraseEntropy } from '../../../src/protocol/client/phrase.ts';
import { deriveReporterKeys } from '../../../src/protocol/client/reporter-keys.ts';
import { reportBytesLeft } from '../../../src/protocol/client/seal-first-report.ts';
import { organisationIdOf } from '../../../src/protocol/ids.ts';
import { now } from '../../shared/clock.ts';
import { browserEntropy } from '../../shared/entropy.ts';
import type { ReportSize } from '../report-size.ts';
import type { CheckedReaders } from './check-readers.ts';
import { draftOf, identityToSeal, quorumOf, type Written } from './seal-report.ts';

/** How much of the room of one report these words take, in bytes. Keys of no meaning stand in for the real ones. */
export function measureReport(written: Written, checked: CheckedReaders): ReportSize {
  const keys = deriveReporterKeys(
    newPhraseEntropy(browserEntropy),
    organisationIdOf(checked.pin.organisation),
  );
  const draft = draftOf(written, keys, checked, now());
  const hasVault = identityToSeal(written, draft.readers.length, checked) !== null;
  const vault = hasVault ? { quorum: quorumOf(checked) } : null;
  return { used: draft.report.length, most: reportBytesLeft({ ...draft, vault }, checked.readers.roster) };
}
