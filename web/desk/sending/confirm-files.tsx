import type { JSX } from 'preact';
import { sizeInWords } from '../../shared/files/size-in-words.ts';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { s } from '../../shared/text.ts';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import type { Outgoing } from './outgoing.ts';

export type ConfirmFilesProps = {
  readonly outgoing: Outgoing;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** The last look at what goes, before it cannot be taken back. */
export function ConfirmFiles({ outgoing, onYes, onNo }: ConfirmFilesProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().sending.confirm;
  const actions = (
    <>
      <Button onPress={onYes}>{words.yes}</Button>
      <Button kind="quiet" onPress={onNo}>
        {s().cancel}
      </Button>
    </>
  );
  return (
    <Dialog title={words.title} onCancel={onNo} actions={actions}>
      <p>{words.text}</p>
      <ul>
        {outgoing.files.map(({ key, name, file }) => (
          <li key={key}>
            <bdi>{name}</bdi> · {isolated(sizeInWords(file.size))}
          </li>
        ))}
      </ul>
      {outgoing.text.trim() === '' ? null : <Written text={outgoing.text} />}
      <p class="quiet">{t().answer.confirm.as(isolated(desk.me.label))}</p>
    </Dialog>
  );
}
