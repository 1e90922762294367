import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import type { KnownFile } from '../allowed.ts';
import type { SentConsent } from '../consenting.ts';
import type { OpenMailbox } from '../conversation.ts';
import { useHeld } from '../hooks/use-held.ts';
import { openConversation } from '../open-conversation.ts';
import type { PageProps } from '../page-props.ts';
import { ConversationView } from '../parts/conversation-view.tsx';
import { OpenForm } from '../parts/open-form.tsx';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';

type Shown =
  | { readonly kind: 'form' }
  | { readonly kind: 'open' | 'allow' | 'told'; readonly mailbox: OpenMailbox; readonly phrase: string }
  | { readonly kind: 'destroyed' };

/** Phrase in, conversation out. The phrase stays as long as the page shows the conversation, to look again. */
export function MailboxPage(props: PageProps): JSX.Element {
  const [shown, setShown] = useState<Shown>({ kind: 'form' });
  const [sent, setSent] = useState<readonly SentConsent[]>([]);
  const [files, setFiles] = useState<readonly KnownFile[]>([]);
  const held = useHeld();
  const onSent = (one: SentConsent): void => setSent((all) => [...all, one]);
  const toFront = (): void => props.dispatch({ type: 'go', page: 'front' });
  if (shown.kind === 'form') {
    return (
      <Page {...props} key="form" title={t().open.title}>
        <OpenForm
          {...props}
          words={t().open}
          openPhrase={async (phrase) => {
            const mailbox = await openConversation(phrase);
            setSent([]);
            setFiles([]);
            setShown({ kind: 'open', mailbox, phrase });
          }}
        />
      </Page>
    );
  }
  if (shown.kind === 'destroyed') {
    return (
      <Page {...props} key="destroyed" title={t().mailbox.destroy.doneTitle}>
        <Notice tone="good">
          <p>{t().mailbox.destroy.done}</p>
        </Notice>
        <Button onPress={toFront}>{t().mailbox.close}</Button>
      </Page>
    );
  }
  if (shown.kind === 'allow' && held.part) {
    const { HeldPage, AllowEditor, GroupsList } = held.part;
    const { consenting } = shown.mailbox;
    return (
      <HeldPage
        {...props}
        AllowEditor={AllowEditor}
        GroupsList={GroupsList}
        consenting={consenting}
        files={files}
        sent={sent}
        onSent={onSent}
        onBack={() => setShown({ ...shown, kind: 'open' })}
      />
    );
  }
  if (shown.kind === 'told' && held.part) {
    const { ToldPage } = held.part;
    return (
      <ToldPage
        {...props}
        telling={shown.mailbox.conversation.telling}
        onBack={() => setShown({ ...shown, kind: 'open' })}
      />
    );
  }
  return (
    <Page {...props} key="open" title={t().mailbox.title} onBack={() => setShown({ kind: 'form' })}>
      <ConversationView
        {...shown}
        held={held}
        files={files}
        onFiles={(more) => setFiles((all) => [...all, ...more])}
        sent={sent}
        onSent={onSent}
        onAllow={() => setShown({ ...shown, kind: 'allow' })}
        onTold={() => setShown({ ...shown, kind: 'told' })}
        onOpened={(mailbox) => setShown({ ...shown, mailbox })}
        onClose={toFront}
        onDestroyed={() => setShown({ kind: 'destroyed' })}
      />
    </Page>
  );
}
