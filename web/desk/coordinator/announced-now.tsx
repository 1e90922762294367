import type { JSX } from 'preact';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { formatDay } from '../../shared/format.ts';
import { Button } from '../../shared/kit/button.tsx';
import { languageName } from '../../shared/language-name.ts';
import { useTask } from '../hooks/use-task.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

/** What reporters are told at present, and the way to end it. */
export function AnnouncedNow(): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const announcement = desk.announcement();
  const words = t().announcing;
  const end = async (): Promise<void> => {
    const done = await run(() => desk.announce({ kind: 'nothing', until: dayOf(now()), texts: {} }));
    if (done) announce(words.ended);
  };
  if (announcement === null) return <p class="quiet">{words.nothing}</p>;
  const { kind, until, texts } = announcement;
  return (
    <section class="card">
      <h2>{words.current}</h2>
      <p>
        {kind === 'unstaffed' ? words.unstaffedUntil(formatDay(until)) : words.messageUntil(formatDay(until))}
      </p>
      {Object.entries(texts).map(([tag, text]) => (
        <section key={tag}>
          <h3>{languageName(tag)}</h3>
          <p class="written" dir="auto" lang={tag}>
            {text}
          </p>
        </section>
      ))}
      {failure === null ? null : <ProblemNotice error={failure} title={words.failed} />}
      <div class="actions">
        <Button kind="second" unavailable={working} onPress={() => void end()}>
          {words.end}
        </Button>
      </div>
    </section>
  );
}
