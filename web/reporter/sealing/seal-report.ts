import { encodeReport } from '../../../src/casefile/report.ts';
import { readPhrase } from '../../../src/protocol/client/phrase.ts';
import { deriveReporterKeys, type ReporterKeys } from '../../../src/protocol/client/reporter-keys.ts';
import { type FirstReportDraft, sealFirstReport } from '../../../src/protocol/client/seal-first-report.ts';
import { organisationIdOf } from '../../../src/protocol/ids.ts';
import { now } from '../../shared/clock.ts';
import { browserEntropy } from '../../shared/entropy.ts';
import { language } from '../../shared/i18n.ts';
import type { Draft } from '../draft.ts';
import type { Path } from '../journey.ts';
import type { CheckedReaders } from './check-readers.ts';
import { reportOf } from './report-of.ts';
import { signedConsentOf } from './signed-consent-of.ts';

/** What a person wrote, and on which way. */
export type Written = { readonly draft: Draft; readonly path: Path };

/** Seals a report under a phrase to everyone who was not left out. Throws what `sealFirstReport` throws. */
export function sealReport(written: Written, phrase: readonly string[], checked: CheckedReaders): Uint8Array {
  const at = now();
  const keys = reporterKeysOf(phrase, checked);
  return sealFirstReport(
    keys,
    draftOf(written, keys, checked, at),
    checked.readers.roster,
    at,
    browserEntropy,
  );
}

const reporterKeysOf = (phrase: readonly string[], { pin }: CheckedReaders): ReporterKeys =>
  deriveReporterKeys(readPhrase(phrase.join(' ')), organisationIdOf(pin.organisation));

/** The parts of a first report, before they are sealed. */
export const draftOf = (
  { draft, path }: Written,
  keys: ReporterKeys,
  { readers }: CheckedReaders,
  at: number,
): FirstReportDraft => ({
  report: encodeReport(reportOf(draft, path)),
  consent: signedConsentOf(keys, at),
  language: language().tag,
  readers: readers.ready.filter((key) => !draft.leftOut.includes(key.member.id)),
  excluded: draft.leftOut,
});
