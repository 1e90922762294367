import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatDay } from '../../shared/format.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import type { KnownFile } from '../allowed.ts';
import type { SentConsent } from '../consenting.ts';
import type { Answer, OpenMailbox } from '../conversation.ts';
import type { PartHandle } from '../hooks/use-part.ts';
import type { HeldPart } from '../load-held.ts';
import { openConversation } from '../open-conversation.ts';
import { openingFault } from '../opening-fault.ts';
import { t } from '../text.ts';
import { AnnouncedNotice } from './announced-notice.tsx';
import { Answers } from './answers.tsx';
import { FilesDoor } from './files-door.tsx';
import { FinalAct } from './final-act.tsx';
import { PartLoading } from './part-loading.tsx';
import { WriteForm } from './write-form.tsx';

export type ConversationViewProps = {
  readonly mailbox: OpenMailbox;
  readonly phrase: string;
  /** What shows consent, once it was fetched. */
  readonly held: PartHandle<HeldPart>;
  readonly sent: readonly SentConsent[];
  readonly onSent: (sent: SentConsent) => void;
  readonly onAllow: () => void;
  /** The files that were sent from this page. */
  readonly files: readonly KnownFile[];
  readonly onFiles: (files: readonly KnownFile[]) => void;
  readonly onTold: () => void;
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
      <FirstPart {...props} />
      <h2>{words.status}</h2>
      <p>
        {statusInWords(status)} {received ? words.receivedOn(formatDay(received)) : ''}
      </p>
      <Answers answers={answers} filesOf={(answer) => <FilesOf {...props} answer={answer} />} />
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
      <ToldPart {...props} />
      <ConsentPart {...props} />
      <hr />
      <WriteForm mailbox={mailbox} />
      <hr />
      <FilesDoor mailbox={mailbox} onSent={props.onFiles} />
      <hr />
      <FinalAct
        words={t().mailbox.destroy}
        failed={t().mailbox.destroy.failed}
        send={(sending) => mailbox.destroy(sending)}
        onDone={onDestroyed}
      />
    </>
  );
}

/** What the person has to learn first: that names were opened, and what the team asks. */
function FirstPart({ held, mailbox, sent, onSent }: ConversationViewProps): JSX.Element | null {
  if (!held.part) return null;
  const { OpenedAlone, Questions } = held.part;
  return (
    <>
      <OpenedAlone openings={mailbox.conversation.openings} />
      <Questions consenting={mailbox.consenting} sent={sent} onSent={onSent} />
    </>
  );
}

function FilesOf({
  held,
  mailbox,
  answer,
}: ConversationViewProps & { readonly answer: Answer }): JSX.Element | null {
  if (!held.part) return null;
  const { ReceivedFiles } = held.part;
  return <ReceivedFiles files={answer.files} newer={answer.newer} door={mailbox.received} />;
}

function ToldPart({ held, onTold }: ConversationViewProps): JSX.Element | null {
  if (!held.part) return null;
  const { ToldSection } = held.part;
  return (
    <>
      <ToldSection onOpen={onTold} />
      <hr />
    </>
  );
}

function ConsentPart({ held, mailbox, files, onAllow }: ConversationViewProps): JSX.Element {
  if (!held.part) return <PartLoading {...held} />;
  const { HeldSection } = held.part;
  return <HeldSection consenting={mailbox.consenting} files={files} onOpen={onAllow} />;
}

// A word of a later release is shown as the least that it can mean.
function statusInWords(status: string): string {
  const words: Readonly<Record<string, string>> = t().mailbox.statuses;
  return words[status] ?? t().mailbox.statuses.other;
}
