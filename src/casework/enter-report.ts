import { firstConsent } from '../casefile/consent/first-consent.ts';
import { encodeEntry } from '../casefile/entry.ts';
import { encodeIdentity, type Identity } from '../casefile/identity.ts';
import { encodeReport } from '../casefile/report.ts';
import { attestConsent } from '../protocol/client/attested-consent.ts';
import type { Envelope } from '../protocol/client/envelope.ts';
import { deriveReporterKeys } from '../protocol/client/reporter-keys.ts';
import { type FirstReportDraft, sealEnteredReport } from '../protocol/client/seal-first-report.ts';
import { draftVault, identityQuorumOf, type VaultDraft } from '../protocol/client/vault.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import type { IntakeKey } from '../protocol/intake-key.ts';
import type { DeskCore } from './desk-core.ts';
import { entryMark } from './entry-mark.ts';
import { refreshRoster } from './refresh-roster.ts';
import type { ReportToEnter } from './report-to-enter.ts';

/**
 * Seals a report as the portal's own page would, to every reviewer who takes intake and was not left out, in our word and under
 * our signature. Throws `no-reader` when we are none of them ourselves, `vault-below-quorum` for names that those who are left could not
 * open, and what `sealEnteredReport` throws.
 */
export const enterReport = async (core: DeskCore, what: ReportToEnter): Promise<Envelope> => {
  await refreshRoster(core);
  const { organisation, author, means, rosters } = core;
  const { roster, ready } = rosters.current();
  const now = means.now();
  const keys = deriveReporterKeys(what.phrase, organisation);
  const readers = ready.filter(({ member }) => !what.excluded.includes(member.id));
  const draft: FirstReportDraft = {
    report: encodeReport(what.report),
    // The team may read, and nothing else: more takes words that nobody here has asked the person for.
    consent: attestConsent(firstConsent(keys, what.language, now), author.signingKey),
    language: what.language,
    readers,
    excluded: what.excluded,
    vault: await vaultOf(core, what.identity, readers),
  };
  const mark = toBase64url(entryMark(what.report));
  const entrant = { ...author, entry: encodeEntry({ version: 1, mark, ...what.entry }) };
  return sealEnteredReport(keys, draft, entrant, roster, now, means.entropy);
};

const vaultOf = async (
  { means, rosters }: DeskCore,
  identity: Identity | null,
  readers: readonly IntakeKey[],
): Promise<VaultDraft | null> => {
  if (identity === null) return null;
  const quorum = identityQuorumOf(rosters.current().roster.document.policy);
  if (readers.length < quorum) throw new ProtocolError('vault-below-quorum');
  return draftVault(encodeIdentity(identity), readers.length, quorum, means.entropy);
};
