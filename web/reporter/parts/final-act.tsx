import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useSending } from '../../shared/hooks/use-sending.ts';
import { Button } from '../../shared/kit/button.tsx';
import type { Sending } from '../../shared/sending-step.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { SendingLine } from './sending-line.tsx';
import { SentOutcome } from './sent-outcome.tsx';

export type FinalActWords = {
  readonly title: string;
  readonly text: string;
  /** What it cannot do. */
  readonly honest: string;
  readonly action: string;
  readonly confirmTitle: string;
  readonly confirmText: string;
  readonly confirm: string;
};

export type FinalActProps = {
  readonly words: FinalActWords;
  /** What is said when nothing arrived. */
  readonly failed: string;
  readonly send: (sending: Sending) => Promise<void>;
  readonly onDone: () => void;
};

/** Something that cannot be undone, in two presses and without a reason. */
export function FinalAct({ words, failed, send, onDone }: FinalActProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  const sending = useSending(send, onDone);
  const confirm = (): void => {
    setAsking(false);
    sending.start();
  };
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <p>{words.honest}</p>
      <Button kind="danger" onPress={() => setAsking(true)} unavailable={sending.state === 'under-way'}>
        {words.action}
      </Button>
      {sending.step && sending.state === 'under-way' ? <SendingLine step={sending.step} /> : null}
      <SentOutcome state={sending.state} failed={failed} />
      {asking ? (
        <ConfirmDialog
          title={words.confirmTitle}
          text={words.confirmText}
          confirm={words.confirm}
          onConfirm={confirm}
          onCancel={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
}
