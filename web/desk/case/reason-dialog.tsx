import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { s } from '../../shared/text.ts';
import { useTask } from '../hooks/use-task.ts';
import { wordsFor } from '../problem.ts';
import { t } from '../text.ts';
import { faultOfReason } from './reason-fault.ts';

export type ReasonDialogProps = {
  readonly what: 'close' | 'reopen' | 'names' | 'alone';
  readonly work: (reason: string) => Promise<void>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** What a colleague has to understand later asks why; the words stay in the dialog until the server took them. */
export function ReasonDialog({ what, work, onDone, onCancel }: ReasonDialogProps): JSX.Element {
  const words = { ...t().reasons, alone: t().parts.alone };
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
        {working ? words.working : words[what].action}
      </Button>
      <Button kind="quiet" onPress={onCancel}>
        {s().cancel}
      </Button>
    </>
  );
  const error = failure === null ? fault : wordsFor(failure);
  return (
    <Dialog title={words[what].title} onCancel={onCancel} actions={actions}>
      <p>{words[what].text}</p>
      <TextField
        label={words[what].label}
        hint={words.hint}
        error={tried ? error : undefined}
        value={reason}
        onChange={setReason}
        lines="some"
      />
    </Dialog>
  );
}
