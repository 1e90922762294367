import type { ConsentState } from '../../src/casefile/consent/consent-state.ts';
import type { DossierDocument } from '../../src/casefile/dossier/dossier-document.ts';

/** A dossier as it is made upon the consents that are in force in a case. */
export const uponConsent = (document: DossierDocument, consent: ConsentState | null): DossierDocument => {
  const live = consent?.live ?? null;
  if (consent === null || live === null) throw new Error('a consent');
  const documents = consent.consents
    .filter(({ hash }) => live.hashes.includes(hash))
    .map(({ hash, given, textVersion, language }) => ({ hash, given, textVersion, language }));
  return { ...document, consent: { kind: live.kind, expires: live.expires, documents } };
};

/** A dossier that names consents by their hashes (base64url). */
export const uponHashes = (
  document: DossierDocument,
  hashes: readonly string[],
  kind: 'signed' | 'attested' = 'signed',
): DossierDocument => {
  const documents = hashes.map((hash) => ({ hash, given: '2026-03-01T10Z', textVersion: 3, language: 'en' }));
  return { ...document, consent: { kind, expires: '2026-03-31', documents } };
};
