import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useSending } from '../../shared/hooks/use-sending.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Dialog } from '../../shared/kit/dialog.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { s } from '../../shared/text.ts';
import type { OpenMailbox } from '../conversation.ts';
import { t } from '../text.ts';
import { LeaveButton } from './leave-button.tsx';
import { SendingLine } from './sending-line.tsx';

export type DestroyFormProps = { readonly mailbox: OpenMailbox; readonly onDestroyed: () => void };

export function DestroyForm({ mailbox, onDestroyed }: DestroyFormProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  const sending = useSending((handle) => mailbox.destroy(handle), onDestroyed);
  const words = t().mailbox.destroy;
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
      {sending.state === 'failed' ? (
        <Notice tone="danger" urgent>
          <p>{words.failed}</p>
        </Notice>
      ) : null}
      {asking ? (
        <Dialog
          title={words.confirmTitle}
          onCancel={() => setAsking(false)}
          corner={<LeaveButton />}
          actions={
            <>
              <Button kind="second" onPress={() => setAsking(false)}>
                {s().cancel}
              </Button>
              <Button kind="danger" onPress={confirm}>
                {words.confirm}
              </Button>
            </>
          }
        >
          <p>{words.confirmText}</p>
        </Dialog>
      ) : null}
    </section>
  );
}
