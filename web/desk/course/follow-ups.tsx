import type { JSX } from 'preact';
import { FOLLOW_UP_DAYS, followUpsAfter, lookedAtAgainAfter } from '../../../src/casefile/task-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { dayAfter, dayOf, timeOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { inARow } from '../../shared/in-a-row.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { formatShortDay } from '../format-time.ts';
import { useTask } from '../hooks/use-task.ts';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

/** Proposes the days on which to look again, as long as none of them has passed and nobody has a task for them. */
export function FollowUps({ view }: { readonly view: CaseView }): JSX.Element | null {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const words = t().tasks;
  const { tasks, takenOnBy } = view.state;
  const last = lookedAtAgainAfter(view.state);
  if (last === null || !view.intact) return null;
  const days = followUpsAfter(last, tasks).filter((day) => day > dayOf(now()));
  if (days.length === 0) return null;
  const add = async (): Promise<void> => {
    const added = await run(async () => {
      for (const due of days) {
        const after = FOLLOW_UP_DAYS.find((count) => dayAfter(timeOf(last), count) === due) ?? 0;
        const content = { title: words.followUp(after), due, to: takenOnBy };
        await desk.step(view.id, { type: 'task-added', content });
      }
    });
    if (added) announce(words.announced.added);
  };
  return (
    <Notice title={words.proposeFollowUps(inARow(days.map(formatShortDay)))}>
      <Button small kind="second" unavailable={working} onPress={() => void add()}>
        {words.addFollowUps}
      </Button>
      {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
    </Notice>
  );
}
