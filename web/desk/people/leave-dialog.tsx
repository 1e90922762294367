import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { s } from '../../shared/text.ts';
import { useTask } from '../hooks/use-task.ts';
import { wordsFor } from '../problem.ts';
import { t } from '../text.ts';

export type LeaveDialogProps = {
  readonly work: () => Promise<void>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** Leaving needs no reason, only a second thought. */
export function LeaveDialog({ work, onDone, onCancel }: LeaveDialogProps): JSX.Element {
  const { working, failure, run } = useTask();
  const words = t().people;
  const submit = async (): Promise<void> => {
    if (await run(work)) onDone();
  };
  const actions = (
    <>
      <Button unavailable={working} onPress={() => void submit()}>
        {working ? words.working : words.leave.yes}
      </Button>
      <Button kind="quiet" onPress={onCancel}>
        {s().cancel}
      </Button>
    </>
  );
  return (
    <Dialog title={words.leave.title} onCancel={onCancel} actions={actions}>
      <p>{words.leave.text}</p>
      {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
    </Dialog>
  );
}
