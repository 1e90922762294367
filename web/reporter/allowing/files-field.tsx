import type { JSX } from 'preact';
import { ChooseSome } from '../../shared/kit/choices.tsx';
import type { KnownFile } from '../allowed.ts';
import { a } from '../allowing-words.ts';
import { fileNames } from './file-names.ts';

export type FilesFieldProps = {
  readonly files: readonly KnownFile[];
  readonly marked: readonly string[];
  readonly error: string | undefined;
  readonly onMark: (marked: readonly string[]) => void;
};

/** Which files may be passed on, each by itself: none is marked beforehand. */
export const FilesField = ({ files, marked, error, onMark }: FilesFieldProps): JSX.Element => (
  <ChooseSome
    legend={a().page.whichFiles}
    hint={a().page.whichFilesHint}
    error={error}
    options={fileNames(files).map(({ id, name }) => ({ value: id, label: name }))}
    values={[...marked]}
    onChange={onMark}
  />
);
