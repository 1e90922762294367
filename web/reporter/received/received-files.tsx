import type { JSX } from 'preact';
import type { SentFile } from '../../../src/casefile/files/sent-files.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import type { ReceivedDoor } from '../conversation.ts';
import { received as w } from '../received-words.ts';
import { ReceivedFile } from './received-file.tsx';

export type ReceivedFilesProps = {
  readonly files: readonly SentFile[];
  /** Something of the answer needs a later release of this page. */
  readonly newer: boolean;
  readonly door: ReceivedDoor;
};

/** The files of an answer. Nothing of them is fetched before somebody asks. */
export function ReceivedFiles({ files, newer, door }: ReceivedFilesProps): JSX.Element | null {
  const words = w();
  if (newer)
    return (
      <Notice tone="caution">
        <p>{words.newer}</p>
      </Notice>
    );
  if (files.length === 0) return null;
  return (
    <>
      <h4>{words.title(files.length)}</h4>
      <p class="quiet">{words.seen}</p>
      <ul class="plain-list">
        {files.map((file) => (
          <li key={file.id} class="block">
            <ReceivedFile file={file} door={door} />
          </li>
        ))}
      </ul>
    </>
  );
}
