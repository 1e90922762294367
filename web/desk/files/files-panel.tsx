import type { JSX } from 'preact';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { t } from '../text.ts';
import { FileEntry } from './file-entry.tsx';

/** The files that came with a case: looked at in a frame that can ask nobody; a copy on a disk takes two. */
export function FilesPanel({ view }: { readonly view: CaseView }): JSX.Element {
  const words = t().files;
  return (
    <section aria-label={words.title} class="files">
      <Notice tone="caution">
        <p>{words.warning}</p>
      </Notice>
      <ul class="files__list">
        {view.state.files.held.map((held) => (
          <li key={held.item.id} class="files__entry">
            <FileEntry view={view} held={held} />
          </li>
        ))}
      </ul>
    </section>
  );
}
