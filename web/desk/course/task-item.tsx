import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Task } from '../../../src/casefile/task-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { Button } from '../../shared/kit/button.tsx';
import { DueDay } from '../agenda/due-day.tsx';
import { useTask } from '../hooks/use-task.ts';
import { memberLabel } from '../names.ts';
import { wordsFor } from '../problem.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { TaskDialog } from './task-dialog.tsx';

export type TaskItemProps = { readonly view: CaseView; readonly task: Task };

export function TaskItem({ view, task }: TaskItemProps): JSX.Element {
  const { desk, announce } = useSurroundings();
  const { working, failure, run } = useTask();
  const [changing, setChanging] = useState(false);
  const words = t().tasks;
  const end = async (type: 'task-done' | 'task-cancelled'): Promise<void> => {
    const content = { task: task.sequence };
    if (await run(() => desk.step(view.id, { type, content }))) announce(words.announced.ended);
  };
  const button = (label: string, press: () => void): JSX.Element => (
    <Button
      small
      kind="second"
      fullName={`${label} ${task.title}`}
      unavailable={working || !view.intact}
      onPress={press}
    >
      {label}
    </Button>
  );
  return (
    <li class="kept">
      <p dir="auto">{task.title}</p>
      <p>
        <DueDay due={task.due} />{' '}
        <span class="quiet">
          {task.to === null ? words.nobody : words.forWho(memberLabel(desk, task.to))}
        </span>
      </p>
      <div class="actions">
        {button(words.done, () => void end('task-done'))}
        {button(words.change, () => setChanging(true))}
        {button(words.cancel, () => void end('task-cancelled'))}
      </div>
      {failure === null ? null : <p role="alert">{wordsFor(failure)}</p>}
      {changing ? <TaskDialog view={view} task={task} onEnd={() => setChanging(false)} /> : null}
    </li>
  );
}
