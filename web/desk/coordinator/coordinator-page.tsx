import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Desk } from '../../../src/casework/desk.ts';
import { useUnloadWarning } from '../../shared/hooks/use-unload-warning.ts';
import { Button } from '../../shared/kit/button.tsx';
import { LiveRegion } from '../../shared/kit/live-region.tsx';
import { PageFrame } from '../../shared/kit/page-frame.tsx';
import { PageTitle } from '../../shared/kit/page-title.tsx';
import { Progress } from '../../shared/kit/progress.tsx';
import { s } from '../../shared/text.ts';
import { IdleDialog } from '../frame/idle-dialog.tsx';
import { SignOutDialog, type SignOutHow } from '../frame/sign-out-dialog.tsx';
import { TroubleStrip } from '../frame/trouble-strip.tsx';
import { WarningsStrip } from '../frame/warnings-strip.tsx';
import { useAnnouncements } from '../hooks/use-announcements.ts';
import { useChanges } from '../hooks/use-changes.ts';
import { useIdleLock } from '../hooks/use-idle-lock.ts';
import { usePolling } from '../hooks/use-polling.ts';
import type { Drafts } from '../state/drafts.ts';
import { type Surroundings, SurroundingsContext } from '../surroundings.ts';
import { t } from '../text.ts';
import { AnnounceForm } from './announce-form.tsx';
import { AnnouncedNow } from './announced-now.tsx';

export type CoordinatorPageProps = {
  readonly desk: Desk;
  readonly drafts: Drafts;
  readonly onSignOut: (how: SignOutHow) => void;
  readonly onLock: () => void;
  readonly onSessionEnd: () => void;
};

const NO_ROWS = [] as const;

/** What a coordinator does in a browser: tell reporters something. They hold no keys to cases. */
export function CoordinatorPage(props: CoordinatorPageProps): JSX.Element {
  const { desk, drafts, onSignOut, onLock, onSessionEnd } = props;
  const [message, announce] = useAnnouncements();
  const surroundings = useMemo<Surroundings>(
    () => ({ desk, drafts, announce, onSessionEnd }),
    [desk, drafts, announce, onSessionEnd],
  );
  useChanges(desk);
  useChanges(drafts);
  useUnloadWarning(drafts.hasUnsent());
  const [asksToLeave, setAsksToLeave] = useState(false);
  const signOut = (): void => (drafts.hasUnsent() ? setAsksToLeave(true) : onSignOut('sign-out'));
  const fresh = usePolling(desk, onSessionEnd);
  const idle = useIdleLock(onLock);
  const warnings = desk.warnings();
  const offline = desk.sync() === 'offline' || fresh.failure !== null;
  const words = t().announcing;
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <PageFrame
        name={t().frame.name}
        skipLabel={s().skipToContent}
        end={
          <Button kind="second" small onPress={signOut}>
            {t().frame.signOut}
          </Button>
        }
        foot={<p>{t().signIn.notStored}</p>}
      >
        {offline ? <TroubleStrip failure={fresh.failure} onTryNow={fresh.lookNow} /> : null}
        {warnings.length > 0 ? (
          <WarningsStrip warnings={warnings} rows={NO_ROWS} onOpenCase={() => undefined} />
        ) : null}
        <PageTitle>{words.title}</PageTitle>
        <p>{words.lead}</p>
        {fresh.looked ? (
          <>
            <AnnouncedNow />
            <AnnounceForm />
          </>
        ) : (
          <Progress label={t().frame.looking} />
        )}
      </PageFrame>
      <LiveRegion message={message} />
      {asksToLeave ? <SignOutDialog onSignOut={onSignOut} onCancel={() => setAsksToLeave(false)} /> : null}
      {idle.secondsLeft === null ? null : <IdleDialog seconds={idle.secondsLeft} onStay={idle.stay} />}
    </SurroundingsContext.Provider>
  );
}
