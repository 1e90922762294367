import type { ComponentChildren, JSX } from 'preact';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { s } from '../../shared/text.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

export type ConfirmDialogProps = {
  readonly title: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly children: ComponentChildren;
};

/** The last look at what goes to a reporter, and as whom, before it cannot be taken back. */
export function ConfirmDialog({ title, yes, onYes, onNo, children }: ConfirmDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  const actions = (
    <>
      <Button onPress={onYes}>{yes}</Button>
      <Button kind="quiet" onPress={onNo}>
        {s().cancel}
      </Button>
    </>
  );
  return (
    <Dialog title={title} onCancel={onNo} actions={actions}>
      {children}
      <p class="quiet">{t().answer.confirm.as(isolated(desk.me.label))}</p>
    </Dialog>
  );
}
