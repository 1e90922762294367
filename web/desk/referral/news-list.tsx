import type { JSX } from 'preact';
import { missingFor } from '../../../src/casefile/referral/covered-by.ts';
import type { HeldNews, Referral } from '../../../src/casefile/referral/referral-state.ts';
import { stateReplyClock } from '../../../src/casefile/referral/reply-clock.ts';
import { newsInOrder } from '../../../src/casefile/referral/where-referral-stands.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { formatDay } from '../../shared/format.ts';
import { isolated } from '../../shared/isolated.ts';
import { Button } from '../../shared/kit/button.tsx';
import type { CaseTab } from '../case/case-tabs.ts';
import { formatInstant } from '../format-time.ts';
import { ToldButton } from '../hand-over/told-button.tsx';
import { memberLabel } from '../names.ts';
import { NewsBody } from '../news/news-body.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { ReplyButton } from './reply-button.tsx';

export type NewsListProps = {
  readonly view: CaseView;
  readonly referral: Referral;
  readonly onGo: (part: CaseTab) => void;
};

/** What came of a dossier that was sent, the newest last, and the way to write to whoever has it. */
export function NewsList({ view, referral, onGo }: NewsListProps): JSX.Element {
  const words = t().referrals;
  const news = newsInOrder(referral);
  const isOutside = referral.dossier.outside !== undefined;
  return (
    <div class="news">
      <h5>{words.news.title}</h5>
      <Clock referral={referral} />
      {news.length === 0 ? <p>{words.news.nothing}</p> : null}
      <ol class="news__list">
        {news.map((each) => (
          <NewsItem key={each.id} held={each} />
        ))}
      </ol>
      {isOutside ? null : <WriteToThem view={view} referral={referral} onGo={onGo} />}
      <div class="actions">
        <ToldButton view={view} referral={referral} />
      </div>
    </div>
  );
}

/** The way to write to a focal point, while the consent covers it. */
function WriteToThem({ view, referral, onGo }: NewsListProps): JSX.Element {
  const words = t().referrals;
  const { destination } = referral.dossier;
  const isAllowed = missingFor(view.state.consent, destination, dayOf(now())).length === 0;
  return (
    <>
      {isAllowed ? null : <p class="quiet">{words.reply.closed}</p>}
      <div class="actions">
        <ReplyButton view={view} referral={referral} isAllowed={isAllowed} />
        {isAllowed ? null : (
          <Button small kind="second" onPress={() => onGo('consent')}>
            {words.toConsent}
          </Button>
        )}
      </div>
    </>
  );
}

function NewsItem({ held }: { readonly held: HeldNews }): JSX.Element {
  const { desk } = useSurroundings();
  const { by, from, said, news, told } = held;
  const onFile = t().handOver.told;
  return (
    <li class="news__item">
      <NewsBody news={news} />
      <p class="quiet">
        {told === undefined
          ? t().news.by(memberLabel(desk, by), formatInstant(said))
          : (from === 'team' ? onFile.to : onFile.from)(
              isolated(told.teller),
              formatDay(told.day),
              memberLabel(desk, by),
            )}
      </p>
    </li>
  );
}

/** How long a State has had to reply to what was written about this dossier. */
function Clock({ referral }: { readonly referral: Referral }): JSX.Element | null {
  const clock = stateReplyClock(newsInOrder(referral));
  if (clock === null) return null;
  const words = t().referrals.clock;
  const { asked, due, reply } = clock;
  const isLate = due !== null && due < dayOf(now());
  return (
    <p>
      {words.asked(formatDay(asked))}{' '}
      {reply === null ? (
        <>
          {due === null ? null : <strong>{(isLate ? words.late : words.due)(formatDay(due))}</strong>}{' '}
          {words.waiting}
        </>
      ) : (
        words.replied(t().news.replies[reply.how], formatDay(reply.date))
      )}
    </p>
  );
}
