import type { ConsentState } from '../../../casefile/consent/consent-state.ts';
import { type DossierDocument, decodeDossierDocument } from '../../../casefile/dossier/dossier-document.ts';
import { faultIn, isAllowed, partsToday } from '../../../casefile/referral/dossier-on-file.ts';
import { firstForbidden } from '../../../casefile/referral/files-along.ts';
import { saysTooMuch } from '../../../casefile/referral/says-too-much.ts';
import type { Dossier } from '../../../protocol/client/referral/dossier.ts';
import type { ProvenConsent } from '../../../protocol/client/referral/verify-consents.ts';
import { toBase64url } from '../../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../../protocol/errors.ts';

/** What was proven of a dossier before anything of it is shown. */
interface Proven {
  readonly dossier: Dossier;
  readonly consents: readonly ProvenConsent[];
  readonly consent: 'signed' | 'attested';
  readonly allowed: ConsentState;
}

/**
 * The dossier of a referral, as it may be shown. It must not say more of itself than its signatures prove, and each part must stand upon the
 * switches that the rules ask for, and each file that goes along upon the person's own naming it, granted on that day. Throws `referral-altered`, `referral-unconfirmed`, `bad-encoding`, `newer-version`.
 */
export const shownDossier = (
  { dossier: { header, content, files }, consents, consent, allowed }: Proven,
  today: string,
): DossierDocument => {
  const { destination } = header;
  const document = decodeDossierDocument(content);
  const along = files.length === 0 ? {} : { files };
  const fault = faultIn(document, {
    destination,
    consents: consents.map(({ hash }) => toBase64url(hash)),
    ...along,
  });
  if (fault !== null) throw new ProtocolError('referral-altered', fault);
  const at = { today, destination };
  const isMore = document.consent.kind === 'signed' && consent === 'attested';
  if (isMore || saysTooMuch(document, allowed, at))
    throw new ProtocolError('referral-altered', 'says too much');
  if (!partsToday(document, allowed, at).every(isAllowed))
    throw new ProtocolError('referral-unconfirmed', 'part');
  if (firstForbidden(along, allowed, at) !== null) throw new ProtocolError('referral-unconfirmed', 'file');
  return document;
};
