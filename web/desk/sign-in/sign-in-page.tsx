import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Desk } from '../../../src/casework/desk.ts';
import { focusFault } from '../../shared/focus-fault.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { PageFrame } from '../../shared/kit/page-frame.tsx';
import { PageTitle } from '../../shared/kit/page-title.tsx';
import { PhraseField } from '../../shared/kit/phrase-field.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import { loadPhraseBook } from '../../shared/load-phrase-book.ts';
import { s } from '../../shared/text.ts';
import type { OpenDesk } from '../open-desk.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { t } from '../text.ts';
import { isAboutPhrase, signInFault } from './phrase-fault.ts';

/** Why the phrase is asked (again); `null` on first arrival. */
export type AskedAfter = keyof ReturnType<typeof t>['signIn']['after'] | null;

export type SignInPageProps = {
  readonly openDesk: OpenDesk;
  readonly after: AskedAfter;
  readonly onOpen: (desk: Desk) => void;
};

export function SignInPage({ openDesk, after, onOpen }: SignInPageProps): JSX.Element {
  const words = t().signIn;
  const [typed, setTyped] = useState('');
  const [working, setWorking] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const submit = async (): Promise<void> => {
    if (working) return;
    setWorking(true);
    setFailure(null);
    try {
      const { readTypedPhrase } = await loadPhraseBook();
      onOpen(await openDesk(await readTypedPhrase(typed)));
    } catch (error) {
      setFailure(error);
      setWorking(false);
      focusFault();
    }
  };
  const atField = isAboutPhrase(failure);
  return (
    <PageFrame name={t().frame.name} skipLabel={s().skipToContent} end={null} foot={<p>{words.notStored}</p>}>
      <PageTitle>{words.title}</PageTitle>
      {after ? (
        <Notice tone={after === 'signed-out-offline' ? 'caution' : 'plain'} title={words.after[after].title}>
          <p>{words.after[after].text}</p>
        </Notice>
      ) : null}
      <p class="lead">{words.lead}</p>
      {window.isSecureContext ? null : (
        <Notice tone="danger" urgent>
          <p>{t().problems.insecure}</p>
        </Notice>
      )}
      <form
        noValidate
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <PhraseField
          label={words.label}
          hint={words.hint}
          value={typed}
          error={atField ? signInFault(failure) : undefined}
          onChange={(value) => {
            setTyped(value);
            setFailure(null);
          }}
          onEnter={() => void submit()}
        />
        {failure !== null && !atField ? <ProblemNotice error={failure} title={words.failed} /> : null}
        {working ? <Progress label={words.working} /> : null}
        <div class="actions">
          <Button submits unavailable={working || !window.isSecureContext}>
            {words.action}
          </Button>
        </div>
      </form>
    </PageFrame>
  );
}
