import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { focusFault } from '../../shared/focus-fault.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { s } from '../../shared/text.ts';
import { faultOfReason } from '../case/reason-fault.ts';
import { type ReasonOf, useReason } from '../hooks/use-reason.ts';
import { useTask } from '../hooks/use-task.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { ProblemNotice } from './problem-notice.tsx';

export type StepDialogProps = {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  /** What is said when it is done; null where what happens then says it. */
  readonly done: string | null;
  /** What is said when it failed. */
  readonly failed?: string;
  /** How the words are asked for; null where none are needed. */
  readonly why: string | null;
  /** What the words are about, where that is a case. */
  readonly reasonOf?: ReasonOf;
  /** Whether the answers above the words are complete. */
  readonly complete?: boolean;
  /** Whether it cannot be taken back. */
  readonly final?: boolean;
  /** `signal`: whoever asked has left the dialog. */
  readonly work: (reason: string, signal: AbortSignal) => Promise<void>;
  readonly onEnd: () => void;
  /** `tried`: whether faults are to be shown. */
  readonly children?: (tried: boolean) => ComponentChildren;
};

/** Asks for what a step needs and for the reason; what was typed stays until the server has taken it. */
export function StepDialog(props: StepDialogProps): JSX.Element {
  const { title, text, action, done, why, complete = true, final = false, work, onEnd, children } = props;
  const { failed = t().life.failed, reasonOf } = props;
  const { announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const [reason, setReason] = useReason(reasonOf);
  const [tried, setTried] = useState(false);
  const [left] = useState(() => new AbortController());
  useEffect(() => () => left.abort(), []);
  const fault = why === null ? undefined : faultOfReason(reason);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!complete || fault !== undefined) {
      focusFault('dialog');
      return;
    }
    if (!(await run(() => work(reason.trim(), left.signal)))) return;
    setReason('');
    if (done !== null) announce(done);
    if (!left.signal.aborted) onEnd();
  };
  const actions = (
    <>
      <Button kind={final ? 'danger' : 'main'} unavailable={working} onPress={() => void submit()}>
        {working ? t().life.working : action}
      </Button>
      <Button kind="quiet" onPress={onEnd}>
        {s().cancel}
      </Button>
    </>
  );
  return (
    <Dialog title={title} onCancel={onEnd} actions={actions}>
      {text === '' ? null : <p>{text}</p>}
      {children?.(tried)}
      {why === null ? null : (
        <TextField
          label={why}
          hint={t().reasons.hint}
          error={tried ? fault : undefined}
          value={reason}
          onChange={setReason}
          lines="some"
        />
      )}
      {failure === null ? null : <ProblemNotice error={failure} title={failed} />}
    </Dialog>
  );
}
