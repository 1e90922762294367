import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatDay } from '../../shared/format.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import type { OpenMailbox } from '../conversation.ts';
import { openConversation } from '../open-conversation.ts';
import { openingFault } from '../opening-fault.ts';
import { t } from '../text.ts';
import { AnnouncedNotice } from './announced-notice.tsx';
import { Answers } from './answers.tsx';
import { DestroyForm } from './destroy-form.tsx';
import { WriteForm } from './write-form.tsx';

export type ConversationViewProps = {
  readonly mailbox: OpenMailbox;
  readonly phrase: string;
  readonly onOpened: (mailbox: OpenMailbox) => void;
  readonly onClose: () => void;
  readonly onDestroyed: () => void;
};

export function ConversationView(props: ConversationViewProps): JSX.Element {
  const { mailbox, phrase, onOpened, onClose, onDestroyed } = props;
  const { status, received, answers, broken } = mailbox.conversation;
  const [looking, setLooking] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const words = t().mailbox;
  const lookAgain = (): void => {
    setLooking(true);
    setError(null);
    openConversation(phrase)
      .then(onOpened, setError)
      .finally(() => setLooking(false));
  };
  return (
    <>
      <AnnouncedNotice announced={mailbox.announced} />
      <h2>{words.status}</h2>
      <p>
        {statusInWords(status)} {received ? words.receivedOn(formatDay(received)) : ''}
      </p>
      <Answers answers={answers} />
      {broken > 0 ? (
        <Notice tone="danger">
          <p>{t().open.errors.broken}</p>
        </Notice>
      ) : null}
      {error === null ? null : (
        <Notice tone="danger" urgent>
          <p>{openingFault(error)}</p>
        </Notice>
      )}
      <div class="actions">
        <Button kind="second" onPress={lookAgain} unavailable={looking}>
          {looking ? t().open.opening : words.refresh}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {words.close}
        </Button>
      </div>
      <p class="quiet">{words.ownWords}</p>
      <hr />
      <WriteForm mailbox={mailbox} />
      <hr />
      <DestroyForm mailbox={mailbox} onDestroyed={onDestroyed} />
    </>
  );
}

// A word of a later release is shown as the least that it can mean.
function statusInWords(status: string): string {
  const words: Readonly<Record<string, string>> = t().mailbox.statuses;
  return words[status] ?? t().mailbox.statuses.other;
}
