import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { PageTitle } from '../../shared/kit/page-title.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import { PlainDesk } from '../frame/plain-desk.tsx';
import { SignOutDialog } from '../frame/sign-out-dialog.tsx';
import { type OpenPageProps, useOpenPage } from '../frame/use-open-page.ts';
import { t } from '../text.ts';
import { AnnounceForm } from './announce-form.tsx';
import { AnnouncedNow } from './announced-now.tsx';

/** What a coordinator does in a browser: tell reporters something. They hold no keys to cases. */
export function CoordinatorPage(props: OpenPageProps): JSX.Element {
  const { drafts, onSignOut } = props;
  const page = useOpenPage(props);
  const [asksToLeave, setAsksToLeave] = useState(false);
  const signOut = (): void => (drafts.hasUnsent() ? setAsksToLeave(true) : onSignOut('sign-out'));
  const words = t().announcing;
  return (
    <PlainDesk
      page={page}
      end={
        <Button kind="second" small onPress={signOut}>
          {t().frame.signOut}
        </Button>
      }
      dialog={
        asksToLeave ? <SignOutDialog onSignOut={onSignOut} onCancel={() => setAsksToLeave(false)} /> : null
      }
    >
      <PageTitle>{words.title}</PageTitle>
      <p>{words.lead}</p>
      {page.fresh.looked ? (
        <>
          <AnnouncedNow />
          <AnnounceForm />
        </>
      ) : (
        <Progress label={t().frame.looking} />
      )}
    </PlainDesk>
  );
}
