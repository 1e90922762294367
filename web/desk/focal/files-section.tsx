import type { JSX } from 'preact';
import { filesAlong } from '../../../src/casefile/referral/files-along.ts';
import { t } from '../text.ts';
import type { StandingReferral } from './focal-queue.ts';
import { ReceivedFile } from './received-file.tsx';

/** The files that the dossier lists: to be looked at where they came along, and the person did not take it back. */
export function FilesSection({ referral }: { readonly referral: StandingReferral }): JSX.Element | null {
  const words = t().focal.files;
  const { document, proven, news } = referral;
  if (document.evidence.length === 0) return null;
  const files = filesAlong(proven.dossier, document);
  const isTakenBack = news.some((each) => each.news.status === 'consent-gone');
  return (
    <section aria-labelledby="focal-files" class="files">
      <h2 id="focal-files">{words.title}</h2>
      {files.length === 0 ? (
        <p>{words.listedOnly}</p>
      ) : isTakenBack ? (
        <p>{words.takenBack}</p>
      ) : (
        <>
          <p>{words.lead}</p>
          <ul class="files__list">
            {files.map((file) => (
              <li key={file.id} class="files__entry">
                <ReceivedFile referral={referral.id} file={file} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
