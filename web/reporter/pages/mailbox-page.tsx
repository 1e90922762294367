import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import type { OpenMailbox } from '../conversation.ts';
import { openConversation } from '../open-conversation.ts';
import type { PageProps } from '../page-props.ts';
import { ConversationView } from '../parts/conversation-view.tsx';
import { OpenForm } from '../parts/open-form.tsx';
import { Page } from '../parts/page.tsx';
import { t } from '../text.ts';

type Shown =
  | { readonly kind: 'form' }
  | { readonly kind: 'open'; readonly mailbox: OpenMailbox; readonly phrase: string }
  | { readonly kind: 'destroyed' };

/** Phrase in, conversation out. The phrase stays as long as the page shows the conversation, to look again. */
export function MailboxPage(props: PageProps): JSX.Element {
  const [shown, setShown] = useState<Shown>({ kind: 'form' });
  const toFront = (): void => props.dispatch({ type: 'go', page: 'front' });
  if (shown.kind === 'form') {
    return (
      <Page {...props} key="form" title={t().open.title}>
        <OpenForm
          {...props}
          words={t().open}
          openPhrase={async (phrase) =>
            setShown({ kind: 'open', mailbox: await openConversation(phrase), phrase })
          }
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
  return (
    <Page {...props} key="open" title={t().mailbox.title} onBack={() => setShown({ kind: 'form' })}>
      <ConversationView
        {...shown}
        onOpened={(mailbox) => setShown({ ...shown, mailbox })}
        onClose={toFront}
        onDestroyed={() => setShown({ kind: 'destroyed' })}
      />
    </Page>
  );
}
