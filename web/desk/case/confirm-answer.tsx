import type { JSX } from 'preact';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { s } from '../../shared/text.ts';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type ConfirmAnswerProps = {
  readonly text: string;
  /** Whether somebody has the phrase that opens it. */
  readonly isRead: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** The last look at an answer, whole, before it cannot be taken back. */
export function ConfirmAnswer({ text, isRead, onYes, onNo }: ConfirmAnswerProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().answer.confirm;
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
      <p>{isRead ? words.text : t().answer.nobodyReads}</p>
      <div class="preview" tabIndex={0} role="group" aria-label={t().answer.label}>
        <Written text={text} />
      </div>
      <p class="quiet">{words.as(isolated(desk.me.label))}</p>
    </Dialog>
  );
}
