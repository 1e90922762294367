import type { JSX } from 'preact';
import { sizeInWords } from '../../shared/files/size-in-words.ts';
import { isolated } from '../../shared/isolated.ts';
import { ConfirmDialog } from '../parts/confirm-dialog.tsx';
import { Written } from '../parts/written.tsx';
import { t } from '../text.ts';
import type { Outgoing } from './outgoing.ts';

export type ConfirmFilesProps = {
  readonly outgoing: Outgoing;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** The last look at the files that go, and at the line with them. */
export function ConfirmFiles({ outgoing, onYes, onNo }: ConfirmFilesProps): JSX.Element {
  const { title, text, yes } = t().sending.confirm;
  return (
    <ConfirmDialog {...{ title, yes, onYes, onNo }}>
      <p>{text}</p>
      <ul>
        {outgoing.files.map(({ key, name, file }) => (
          <li key={key}>
            <bdi>{name}</bdi> · {isolated(sizeInWords(file.size))}
          </li>
        ))}
      </ul>
      {outgoing.text.trim() === '' ? null : <Written text={outgoing.text} />}
    </ConfirmDialog>
  );
}
