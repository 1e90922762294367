import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { LeaveButton } from '../../shared/kit/leave-button.tsx';
import { s } from '../../shared/text.ts';

export type ConfirmDialogProps = {
  readonly title: string;
  readonly text: string;
  /** What the second press says. */
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

/** The second press before something that cannot be undone. */
export const ConfirmDialog = ({
  title,
  text,
  confirm,
  onConfirm,
  onCancel,
}: ConfirmDialogProps): JSX.Element => (
  <Dialog
    title={title}
    onCancel={onCancel}
    corner={<LeaveButton />}
    actions={
      <>
        <Button kind="second" onPress={onCancel}>
          {s().cancel}
        </Button>
        <Button kind="danger" onPress={onConfirm}>
          {confirm}
        </Button>
      </>
    }
  >
    <p>{text}</p>
  </Dialog>
);
