import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import { DemonstrationBanner } from '../../shared/kit/demonstration-banner.tsx';
import { PlainDesk } from '../frame/plain-desk.tsx';
import { SignOutDialog } from '../frame/sign-out-dialog.tsx';
import { type OpenPageProps, useOpenPage } from '../frame/use-open-page.ts';
import { useBackButton } from '../hooks/use-back-button.ts';
import { t } from '../text.ts';
import { CyclePage } from './cycle-page.tsx';
import { type QueueFilter, queueOf } from './focal-queue.ts';
import { QueuePage } from './queue-page.tsx';
import { ReferralPage } from './referral-page.tsx';
import { RefusalPage } from './refusal-page.tsx';

const EVERYTHING: QueueFilter = { lane: 'any', status: 'any' };

/** The desk of a focal point: what was passed to their destinations, and nothing else. */
export function FocalPage(props: OpenPageProps): JSX.Element {
  const { desk, onSignOut } = props;
  const page = useOpenPage(props);
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
  const queue = useMemo(() => queueOf(desk.focal.received(), today), [desk, page.changes, today]);
  const open = queue.find(({ id }) => id === openId);
  return (
    <PlainDesk
      page={page}
      end={
        <>
          <span class="top__me">{t().frame.signedInAs(isolated(desk.me.label))}</span>
          <Button kind="second" small onPress={() => setAsksToLeave(true)}>
            {t().frame.signOut}
          </Button>
        </>
      }
      dialog={
        asksToLeave ? <SignOutDialog onSignOut={onSignOut} onCancel={() => setAsksToLeave(false)} /> : null
      }
    >
      <div class="focal">
        {desk.roster().document.kind === 'demonstration' ? <DemonstrationBanner /> : null}
        {inCycle ? (
          <CyclePage queue={queue} onBack={goBack} />
        ) : open === undefined ? (
          <QueuePage
            queue={queue}
            filter={filter}
            onFilter={setFilter}
            looked={page.fresh.looked}
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
    </PlainDesk>
  );
}
