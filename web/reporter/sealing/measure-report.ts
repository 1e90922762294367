import { deriveReporterKeys } from '../../../src/protocol/client/reporter-keys.ts';
import { reportBytesLeft } from '../../../src/protocol/client/seal-first-report.ts';
import { organisationIdOf } from '../../../src/protocol/ids.ts';
import { now } from '../../shared/clock.ts';
import { browserEntropy } from '../../shared/entropy.ts';
import { loadPhraseBook } from '../../shared/load-phrase-book.ts';
import type { ReportSize } from '../report-size.ts';
import type { CheckedReaders } from './check-readers.ts';
import { readPhraseOf } from './read-phrase-of.ts';
import { draftOf, identityToSeal, quorumOf, type Written } from './seal-report.ts';

/** How much of the room of one report these words take, in bytes. Keys of no meaning stand in for the real ones. */
export async function measureReport(written: Written, checked: CheckedReaders): Promise<ReportSize> {
  const { freshPhrase } = await loadPhraseBook();
  const keys = deriveReporterKeys(
    await readPhraseOf(freshPhrase(browserEntropy).join(' ')),
    organisationIdOf(checked.pin.organisation),
  );
  const draft = draftOf(written, keys, checked, now());
  const hasVault = identityToSeal(written, draft.readers.length, checked) !== null;
  const vault = hasVault ? { quorum: quorumOf(checked) } : null;
  return { used: draft.report.length, most: reportBytesLeft({ ...draft, vault }, checked.readers.roster) };
}
