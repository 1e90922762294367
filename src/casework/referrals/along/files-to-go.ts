import { type Standing, standingOfFile } from '../../../casefile/consent/standing.ts';
import { readDossierDocument } from '../../../casefile/dossier/dossier-document.ts';
import { namedAs } from '../../../casefile/files/held-file.ts';
import { isListedAs } from '../../../casefile/referral/files-along.ts';
import type { DossierFile } from '../../../protocol/client/referral/dossier.ts';
import { ProtocolError } from '../../../protocol/errors.ts';
import type { CaseLog } from '../../case-log.ts';

/** What has only to be confirmed may be so before it is sent. */
const CAN_GO: readonly Standing[] = ['granted', 'ask', 'unconfirmed'];

/**
 * The files of a case that a dossier's content lists, in its order. Throws `referral-unconfirmed` for one that the person
 * does not let go to this destination (by the name that a consent gives it).
 */
export const filesToGo = (
  { state: { files, consent } }: CaseLog,
  destination: string,
  content: Uint8Array,
  today: string,
): readonly DossierFile[] => {
  const free = files.held.filter((file) =>
    CAN_GO.includes(standingOfFile(consent, namedAs(file), { today, destination })),
  );
  return (readDossierDocument(content)?.evidence ?? []).map((listed) => {
    const at = free.findIndex((file) => isListedAs(file, listed));
    const [found] = at < 0 ? [] : free.splice(at, 1);
    if (found === undefined) throw new ProtocolError('referral-unconfirmed', 'file');
    return { id: found.item.id, named: namedAs(found) };
  });
};
