import {
  type ConsentChoices,
  firstConsent,
  NOTHING_CHOSEN,
} from '../../../src/casefile/consent/first-consent.ts';
import { encodeIdentity, type Identity, identityOf } from '../../../src/casefile/identity.ts';
import { encodeReport } from '../../../src/casefile/report.ts';
import { signConsent } from '../../../src/protocol/client/consent.ts';
import { deriveReporterKeys, type ReporterKeys } from '../../../src/protocol/client/reporter-keys.ts';
import { type FirstReportDraft, sealFirstReport } from '../../../src/protocol/client/seal-first-report.ts';
import { draftVault, identityQuorumOf, type VaultDraft } from '../../../src/protocol/client/vault.ts';
import { organisationIdOf } from '../../../src/protocol/ids.ts';
import { now } from '../../shared/clock.ts';
import { browserEntropy } from '../../shared/entropy.ts';
import { language } from '../../shared/i18n.ts';
import type { Draft } from '../draft.ts';
import type { Path } from '../journey.ts';
import type { CheckedReaders } from './check-readers.ts';
import { readPhraseOf } from './read-phrase-of.ts';
import { reportOf } from './report-of.ts';

/** What a person wrote, and on which way. */
export type Written = { readonly draft: Draft; readonly path: Path };

/** Seals a report under a phrase to everyone who was not left out. Throws what `sealFirstReport` throws. */
export async function sealReport(
  written: Written,
  phrase: readonly string[],
  checked: CheckedReaders,
): Promise<Uint8Array> {
  const at = now();
  const keys = await reporterKeysOf(phrase, checked);
  const draft = draftOf(written, keys, checked, at);
  const vault = await vaultOf(written, draft.readers.length, checked);
  return sealFirstReport(keys, { ...draft, vault }, checked.readers.roster, at, browserEntropy);
}

const reporterKeysOf = async (phrase: readonly string[], { pin }: CheckedReaders): Promise<ReporterKeys> =>
  deriveReporterKeys(await readPhraseOf(phrase.join(' ')), organisationIdOf(pin.organisation));

/** Names and contact, locked apart; null where nobody gave any. */
const vaultOf = async (
  written: Written,
  readers: number,
  checked: CheckedReaders,
): Promise<VaultDraft | null> => {
  const identity = identityToSeal(written, readers, checked);
  if (identity === null) return null;
  return draftVault(encodeIdentity(identity), readers, quorumOf(checked), browserEntropy);
};

/** In danger nothing may keep three answers from being sent: where too few could open the names, those stay behind. */
export const identityToSeal = (
  { draft, path }: Written,
  readers: number,
  checked: CheckedReaders,
): Identity | null => (path === 'danger' && readers < quorumOf(checked) ? null : identityOf(draft));

export const quorumOf = ({ readers }: CheckedReaders): number =>
  identityQuorumOf(readers.roster.document.policy);

/** The parts of a first report that every reader reads, before they are sealed. */
export const draftOf = (
  written: Written,
  keys: ReporterKeys,
  checked: CheckedReaders,
  at: number,
): Omit<FirstReportDraft, 'vault'> => {
  const { draft, path } = written;
  const readers = checked.readers.ready.filter((key) => !draft.leftOut.includes(key.member.id));
  const alone = draft.alone && identityToSeal(written, readers.length, checked) !== null;
  const { tag } = language();
  return {
    report: encodeReport(reportOf(draft, path)),
    consent: signConsent(firstConsent(keys, tag, at, alone, choicesOf(written)), keys.consent.secretKey),
    language: tag,
    readers,
    excluded: draft.leftOut,
  };
};

/** In danger nobody is asked more than whether the team may read: nothing that was chosen before goes along unseen. */
const choicesOf = ({ draft, path }: Written): ConsentChoices =>
  path === 'danger' ? NOTHING_CHOSEN : { ...draft.allowed, files: [] };
