import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { openTasks, type Task } from '../../../src/casefile/task-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { FollowUps } from './follow-ups.tsx';
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
