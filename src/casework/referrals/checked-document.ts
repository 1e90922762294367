import type { ConsentState } from '../../casefile/consent/consent-state.ts';
import type { DossierDocument } from '../../casefile/dossier/dossier-document.ts';
import { dossierOnFile } from '../../casefile/referral/dossier-on-file.ts';
import type { DossierFacts } from '../../casefile/referral/referral-event.ts';
import { consentPlaceOf } from '../../casefile/referral/referral-state.ts';
import { saysTooMuch } from '../../casefile/referral/says-too-much.ts';
import { ProtocolError } from '../../protocol/errors.ts';

/** What stands in a dossier that may be approved or leave. Throws `referral-altered` where it is not what its header and the consent say. */
export const checkedDocument = (
  dossier: DossierFacts,
  consent: ConsentState | null,
  today: string,
): DossierDocument => {
  const onFile = dossierOnFile(dossier);
  if ('fault' in onFile) throw new ProtocolError('referral-altered', onFile.fault);
  if (saysTooMuch(onFile.document, consent, { today, destination: consentPlaceOf(dossier) }))
    throw new ProtocolError('referral-altered', 'says too much');
  return onFile.document;
};
