import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { s } from '../../shared/text.ts';
import { faultOfReason } from '../case/reason-fault.ts';
import { useTask } from '../hooks/use-task.ts';
import { wordsFor } from '../problem.ts';
import { t } from '../text.ts';

export type TakeDialogProps = {
  readonly label: string;
  readonly work: (reason: string) => Promise<void>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** To take a case from somebody asks why: the reason stays in the log. */
export function TakeDialog({ label, work, onDone, onCancel }: TakeDialogProps): JSX.Element {
  const words = t().people.take;
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { working, failure, run } = useTask();
  const fault = faultOfReason(reason);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (fault === undefined && (await run(() => work(reason.trim())))) onDone();
    else requestAnimationFrame(() => document.querySelector<HTMLElement>('dialog [aria-invalid]')?.focus());
  };
  const actions = (
    <>
      <Button unavailable={working} onPress={() => void submit()}>
        {working ? t().people.working : words.yes}
      </Button>
      <Button kind="quiet" onPress={onCancel}>
        {s().cancel}
      </Button>
    </>
  );
  return (
    <Dialog title={words.title(label)} onCancel={onCancel} actions={actions}>
      <p>{words.text}</p>
      <TextField
        label={words.label}
        error={tried ? (failure === null ? fault : wordsFor(failure)) : undefined}
        value={reason}
        onChange={setReason}
        lines="some"
      />
    </Dialog>
  );
}
