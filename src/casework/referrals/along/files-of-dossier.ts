import { readDossierDocument } from '../../../casefile/dossier/dossier-document.ts';
import { type FileAlong, filesAlong } from '../../../casefile/referral/files-along.ts';
import type { Referral } from '../../../casefile/referral/referral-state.ts';
import type { BlobPlace } from '../../../protocol/client/blob/blob-place.ts';
import { fileAlong } from '../../../protocol/client/referral/file-along.ts';
import { fromBase64url } from '../../../protocol/encoding/base64url.ts';
import type { CaseLog } from '../../case-log.ts';
import { dossierOf } from '../dossiers-in.ts';

/** The files that go along with a dossier of a case, each with its line there and the place of its copy. */
export const filesOfDossier = (
  log: CaseLog,
  referral: Referral,
): readonly (FileAlong & { readonly place: BlobPlace })[] => {
  const document = readDossierDocument(referral.dossier.content);
  if (document === null) return [];
  const dossier = dossierOf(log, referral);
  return filesAlong(referral.dossier, document).map((each) => ({
    ...each,
    place: fileAlong(dossier, fromBase64url(each.id)).place,
  }));
};
