import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Desk } from '../../../src/casework/desk.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { useUnloadWarning } from '../../shared/hooks/use-unload-warning.ts';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { DemonstrationBanner } from '../../shared/kit/demonstration-banner.tsx';
import { LiveRegion } from '../../shared/kit/live-region.tsx';
import { PageFrame } from '../../shared/kit/page-frame.tsx';
import { s } from '../../shared/text.ts';
import { IdleDialog } from '../frame/idle-dialog.tsx';
import { SignOutDialog, type SignOutHow } from '../frame/sign-out-dialog.tsx';
import { TroubleStrip } from '../frame/trouble-strip.tsx';
import { WarningsStrip } from '../frame/warnings-strip.tsx';
import { useAnnouncements } from '../hooks/use-announcements.ts';
import { useBackButton } from '../hooks/use-back-button.ts';
import { useChanges } from '../hooks/use-changes.ts';
import { useIdleLock } from '../hooks/use-idle-lock.ts';
import { usePolling } from '../hooks/use-polling.ts';
import type { Drafts } from '../state/drafts.ts';
import { type Surroundings, SurroundingsContext } from '../surroundings.ts';
import { t } from '../text.ts';
import { CyclePage } from './cycle-page.tsx';
import { type QueueFilter, queueOf } from './focal-queue.ts';
import { QueuePage } from './queue-page.tsx';
import { ReferralPage } from './referral-page.tsx';
import { RefusalPage } from './refusal-page.tsx';

export type FocalPageProps = {
  readonly desk: Desk;
  readonly drafts: Drafts;
  readonly onSignOut: (how: SignOutHow) => void;
  readonly onLock: () => void;
  readonly onSessionEnd: () => void;
};

const NO_ROWS = [] as const;
const EVERYTHING: QueueFilter = { lane: 'any', status: 'any' };

/** The desk of a focal point: what was passed to their destinations, and nothing else. */
export function FocalPage(props: FocalPageProps): JSX.Element {
  const { desk, drafts, onSignOut, onLock, onSessionEnd } = props;
  const [message, announce] = useAnnouncements();
  const surroundings = useMemo<Surroundings>(
    () => ({ desk, drafts, announce, onSessionEnd }),
    [desk, drafts, announce, onSessionEnd],
  );
  const changes = useChanges(desk);
  useChanges(drafts);
  useUnloadWarning(drafts.hasUnsent());
  const fresh = usePolling(desk, onSessionEnd);
  const idle = useIdleLock(onLock);
  const [asksToLeave, setAsksToLeave] = useState(false);
  const [filter, setFilter] = useState(EVERYTHING);
  const [openId, setOpenId] = useState<string | null>(null);
  const [inCycle, setInCycle] = useState(false);
  const [leftId, setLeftId] = useState<string | null>(null);
  const goBack = useBackButton(openId !== null || inCycle, () => {
    setLeftId(openId);
    setOpenId(null);
    setInCycle(false);
  });
  const today = dayOf(now());
  // Every signature is checked for it: once for each change, not for each letter that is typed.
  const queue = useMemo(() => queueOf(desk.focal.received(), today), [desk, changes, today]);
  const open = queue.find(({ id }) => id === openId);
  const warnings = desk.warnings();
  const offline = desk.sync() === 'offline' || fresh.failure !== null;
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <PageFrame
        name={t().frame.name}
        skipLabel={s().skipToContent}
        end={
          <>
            <span class="top__me">{t().frame.signedInAs(isolated(desk.me.label))}</span>
            <Button kind="second" small onPress={() => setAsksToLeave(true)}>
              {t().frame.signOut}
            </Button>
          </>
        }
        foot={<p>{t().signIn.notStored}</p>}
      >
        <div class="focal">
          {desk.roster().document.kind === 'demonstration' ? <DemonstrationBanner /> : null}
          {offline ? <TroubleStrip failure={fresh.failure} onTryNow={fresh.lookNow} /> : null}
          {warnings.length > 0 ? (
            <WarningsStrip warnings={warnings} rows={NO_ROWS} onOpenCase={() => undefined} />
          ) : null}
          {inCycle ? (
            <CyclePage queue={queue} onBack={goBack} />
          ) : open === undefined ? (
            <QueuePage
              queue={queue}
              filter={filter}
              onFilter={setFilter}
              looked={fresh.looked}
              cameFrom={leftId}
              onOpen={setOpenId}
              onCycle={() => setInCycle(true)}
            />
          ) : open.kind === 'refused' ? (
            <RefusalPage referral={open} onBack={goBack} />
          ) : (
            <ReferralPage key={open.id} referral={open} onBack={goBack} />
          )}
        </div>
      </PageFrame>
      <LiveRegion message={message} />
      {asksToLeave ? <SignOutDialog onSignOut={onSignOut} onCancel={() => setAsksToLeave(false)} /> : null}
      {idle.secondsLeft === null ? null : <IdleDialog seconds={idle.secondsLeft} onStay={idle.stay} />}
    </SurroundingsContext.Provider>
  );
}
