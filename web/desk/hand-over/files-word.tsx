import type { JSX } from 'preact';
import { readDossierDocument } from '../../../src/casefile/dossier/dossier-document.ts';
import { doFilesGo } from '../../../src/casefile/referral/files-along.ts';
import type { Referral } from '../../../src/casefile/referral/referral-state.ts';
import { filesFormOf } from '../../../src/casefile/routing/destination.ts';
import { t } from '../text.ts';

/** Whether the files that a dossier lists go with it off the portal, and how; nothing for one that lists none. */
export function FilesWord({
  referral: { dossier },
}: {
  readonly referral: Pick<Referral, 'dossier'>;
}): JSX.Element | null {
  const count = readDossierDocument(dossier.content)?.evidence.length ?? 0;
  const { files } = t().handOver;
  if (count === 0) return null;
  if (doFilesGo(dossier)) return <p>{files.next(count)}</p>;
  const hasKey = filesFormOf(dossier.outside?.format ?? '') !== null;
  return (
    <p>
      {t().referrals.reading.filesListed}
      {hasKey ? '' : ` ${files.needsKey}`}
    </p>
  );
}
