import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { codeOf } from '../../../src/casework/call-error.ts';
import { useSending } from '../../shared/hooks/use-sending.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import type { Sending } from '../../shared/sending-step.ts';
import { isSessionEnd, wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import type { EntryForm } from './entry-form.ts';
import { postEntry, sealEntry } from './send-entry.ts';
import { SendingStepLine } from './sending-step-line.tsx';

export type SendOneProps = {
  readonly form: EntryForm;
  readonly phrase: readonly string[];
  /** It has arrived: what was typed may go. */
  readonly onDone: () => void;
  readonly onAnother: () => void;
  readonly onMend: () => void;
};

/** Seals once, then posts until it has arrived: trying again sends the same bytes. */
export function SendOne({ form, phrase, onDone, onAnother, onMend }: SendOneProps): JSX.Element {
  const { desk, announce, onSessionEnd } = useSurroundings();
  const words = t().elsewhere.sending;
  const sealed = useRef<Uint8Array | null>(null);
  const send = async (sending: Sending): Promise<void> => {
    try {
      sending.tell({ at: 'locking' });
      sealed.current ??= await sealEntry(desk, form, phrase);
      await postEntry(sealed.current, sending);
    } catch (error) {
      if (isSessionEnd(error)) onSessionEnd();
      throw error;
    }
  };
  const { state, step, error, start } = useSending(send, () => {
    sealed.current = null;
    announce(words.done);
    onDone();
  });
  useEffect(start, []);
  if (state === 'done') {
    return (
      <Notice tone="good" title={words.done}>
        <p>{words.doneText}</p>
        <div class="actions">
          <Button kind="second" onPress={onAnother}>
            {words.another}
          </Button>
        </div>
      </Notice>
    );
  }
  if (state === 'failed') {
    return (
      <Notice tone="danger" title={words.failed} urgent>
        <p>{codeOf(error) === 'too-long' ? words.tooLong : wordsFor(error)}</p>
        <div class="actions">
          <Button onPress={start}>{words.again}</Button>
          <Button kind="quiet" onPress={onMend}>
            {t().elsewhere.hand.back}
          </Button>
        </div>
      </Notice>
    );
  }
  return step ? <SendingStepLine step={step} /> : <></>;
}
