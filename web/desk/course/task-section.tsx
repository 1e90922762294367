import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FOLLOW_UP_DAYS, followUpsAfter, openTasks, type Task } from '../../../src/casefile/task-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { dayAfter, dayOf, timeOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { inARow } from '../../shared/in-a-row.ts';
import { Button } from '../../shared/kit/button.tsx';
import { Notice } from '../../shared/kit/notice.tsx';
import { formatInstant, formatShortDay } from '../format-time.ts';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { TaskDialog } from './task-dialog.tsx';
import { TaskItem } from './task-item.tsx';

/** What is to be done about the case, by when and by whom; and looking at it again, once it is passed on or closed. */
export function TaskSection({ view }: { readonly view: CaseView }): JSX.Element {
  const { desk } = useSurroundings();
  const [adding, setAdding] = useState(false);
  const words = t().tasks;
  const { tasks } = view.state;
  const open = openTasks(tasks);
  const ended = tasks.filter((task) => task.ended !== null);
  return (
    <section class="course__part" aria-label={words.title}>
      <h4>{words.title}</h4>
      {tasks.length === 0 ? <p class="quiet">{words.none}</p> : null}
      <FollowUps view={view} />
      <ul class="kept-list">
        {open.map((task) => (
          <TaskItem key={task.sequence} view={view} task={task} />
        ))}
      </ul>
      <div class="actions">
        <Button small kind="second" unavailable={!view.intact} onPress={() => setAdding(true)}>
          {words.add}
        </Button>
      </div>
      {ended.length === 0 ? null : (
        <ul class="kept-list">
          {ended.map((task) => (
            <li class="kept" key={task.sequence}>
              <p dir="auto">{task.title}</p>
              <p class="quiet">{endOf(task, (id) => memberLabel(desk, id))}</p>
            </li>
          ))}
        </ul>
      )}
      {adding ? <TaskDialog view={view} task={null} onEnd={() => setAdding(false)} /> : null}
    </section>
  );
}

const endOf = ({ ended }: Task, labelOf: (id: string) => string): string => {
  if (ended === null) return '';
  const say = ended.how === 'done' ? t().tasks.endedDone : t().tasks.endedCancelled;
  return say(labelOf(ended.by), formatInstant(ended.time));
};

/** Proposes the days on which to look again, as long as none of them has passed and nobody has a task for them. */
function FollowUps({ view }: { readonly view: CaseView }): JSX.Element | null {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const words = t().tasks;
  const { life, tasks } = view.state;
  const last = life?.moves.findLast(({ stage }) => stage === 'closed' || stage === 'escalated');
  if (!last || !view.intact) return null;
  const days = followUpsAfter(last.time, tasks).filter((day) => day > dayOf(now()));
  if (days.length === 0) return null;
  const add = async (): Promise<void> => {
    const added = await run(async () => {
      for (const due of days) {
        const after = FOLLOW_UP_DAYS.find((count) => dayAfter(timeOf(last.time), count) === due) ?? 0;
        const content = { title: words.followUp(after), due, to: view.state.takenOnBy };
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
