import type { JSX } from 'preact';
import { isSetAside, whenItLeft } from '../../../src/casefile/referral/referral-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import type { CaseTab } from '../case/case-tabs.ts';
import { FollowUps } from '../course/follow-ups.tsx';
import type { ReadyShelf } from '../hand-over/ready-shelf.ts';
import { t } from '../text.ts';
import { MissedList } from './missed-list.tsx';
import { ReferralItem } from './referral-item.tsx';
import { StatusBoard } from './status-board.tsx';

export type ReferralsPanelProps = {
  readonly view: CaseView;
  readonly ready: ReadyShelf;
  /** Leads to another part of the case. */
  readonly onGo: (part: CaseTab) => void;
};

/** All dossiers of a case: at a glance, one by one with what may be done, those that are over, and what did not stand. */
export function ReferralsPanel({ view, ready, onGo }: ReferralsPanelProps): JSX.Element {
  const words = t().referrals;
  const newestFirst = [...view.state.referrals].reverse();
  const current = newestFirst.filter((each) => !isSetAside(each));
  const earlier = newestFirst.filter(isSetAside);
  const item = (referral: (typeof newestFirst)[number]): JSX.Element => (
    <ReferralItem key={referral.dossier.hash} {...{ view, referral, ready, onGo }} />
  );
  return (
    <section class="referrals" aria-labelledby="referrals-title">
      <h3 id="referrals-title">{words.title}</h3>
      {newestFirst.length === 0 ? (
        <>
          <p>{words.none}</p>
          <div class="actions">
            <Button kind="second" onPress={() => onGo('routes')}>
              {words.toRoutes}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p class="quiet">{words.lead}</p>
          <StatusBoard view={view} />
          {current.some((each) => whenItLeft(each) !== null) ? <FollowUps view={view} /> : null}
          <ol class="referral-list">{current.map(item)}</ol>
          {earlier.length === 0 ? null : (
            <details class="more-routes">
              <summary>{words.earlier(earlier.length)}</summary>
              <ol class="referral-list">{earlier.map(item)}</ol>
            </details>
          )}
        </>
      )}
      <MissedList view={view} />
    </section>
  );
}
