import type { JSX } from 'preact';
import { now } from '../../shared/clock.ts';
import { deadlineAfter } from '../../shared/deadline.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { leaveThisPage } from '../../shared/quick-exit.ts';
import { s } from '../../shared/text.ts';
import type { Path } from '../journey.ts';
import type { PageProps } from '../page-props.ts';
import { Page } from '../parts/page.tsx';
import type { Announced } from '../team.ts';
import { t } from '../text.ts';

/** Days after which silence means that something may be wrong. */
const ANSWER_DAYS: Readonly<Record<Path, number>> = { calm: 7, danger: 1 };

export function SentPage(props: PageProps): JSX.Element {
  const { journey, dispatch, trust } = props;
  const words = t().sent;
  const zone = trust.kind === 'trusted' ? trust.team.dutyHours.zone : 'UTC';
  const announced = trust.kind === 'trusted' ? trust.team.announced : null;
  const deadline = deadlineAfter(readFrom(announced), ANSWER_DAYS[journey.path], zone);
  return (
    <Page {...props} title={words.title}>
      <Notice tone="good">
        <p>{words.received}</p>
      </Notice>
      <h2>{words.next.title}</h2>
      <ol>
        {words.next.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
      <p>{t().filesDoor.afterSent}</p>
      {trust.kind === 'trusted' ? (
        <>
          <h2>{words.hours}</h2>
          <p class="written" dir="auto">
            {trust.team.dutyHours.text}
          </p>
        </>
      ) : null}
      <h2>{words.deadline.title(deadline.day)}</h2>
      <ul>
        <li>{words.deadline.ends(deadline.zone)}</li>
        {words.deadline.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <Button kind="quiet" onPress={() => dispatch({ type: 'go', page: 'other-ways' })}>
        {t().front.otherWays}
      </Button>
      <section class="block">
        <h2>{words.leave.title}</h2>
        <p>{words.leave.text}</p>
        <Button onPress={leaveThisPage}>{s().leave}</Button>
      </section>
    </Page>
  );
}

/** From when on somebody reads: now, or the last day of which the team said that nobody does (its noon is that day almost everywhere). */
function readFrom(announced: Announced | null): number {
  return announced?.kind === 'unstaffed'
    ? Math.max(now(), Date.parse(`${announced.until}T12:00:00Z`))
    : now();
}
