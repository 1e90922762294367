import type { JSX } from 'preact';
import { TASK_CHARACTERS } from '../../../src/casefile/life-event.ts';
import type { Task } from '../../../src/casefile/task-state.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { SelectField } from '../../shared/kit/select-field.tsx';
import { TextField } from '../../shared/kit/text-field.tsx';
import { useFormDraft } from '../hooks/use-form-draft.ts';
import { ClockField } from '../parts/clock-field.tsx';
import { StepDialog } from '../parts/step-dialog.tsx';
import { useSurroundings } from '../surroundings.ts';
import { reviewersOn } from '../team/reviewer-options.ts';
import { t } from '../text.ts';

export type TaskDialogProps = {
  readonly view: CaseView;
  /** The task to give or move; null for a new one. */
  readonly task: Task | null;
  readonly onEnd: () => void;
};

export function TaskDialog({ view, task, onEnd }: TaskDialogProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().tasks;
  const people = reviewersOn(desk, view.state.access);
  const first = task === null ? desk.me.id : task.to;
  // Somebody who left the case since would not see it: it is nobody's until it is given anew.
  const isOn = (member: string): boolean => people.some(({ value }) => value === member);
  const { form, write, clear } = useFormDraft(view.id, `form:task-${task?.sequence ?? 'new'}`, {
    title: task?.title ?? '',
    due: task?.due ?? '',
    to: first ?? '',
  });
  const { title, due } = form;
  const to = isOn(form.to) ? form.to : '';
  const titleFault = faultOf(title);
  const dueFault = due === '' ? words.dueMissing : undefined;
  const content = { due, to: to === '' ? null : to };
  const work = async (): Promise<void> => {
    await desk.step(
      view.id,
      task === null
        ? { type: 'task-added', content: { title: title.trim(), ...content } }
        : { type: 'task-given', content: { task: task.sequence, ...content } },
    );
    clear();
  };
  return (
    <StepDialog
      title={task === null ? words.addTitle : words.changeTitle}
      text=""
      action={words.keep}
      done={task === null ? words.announced.added : words.announced.changed}
      why={null}
      complete={titleFault === undefined && dueFault === undefined}
      work={work}
      onEnd={onEnd}
    >
      {(tried) => (
        <>
          {task === null ? (
            <TextField
              label={words.what}
              error={tried ? titleFault : undefined}
              value={title}
              onChange={(typed) => write({ title: typed })}
            />
          ) : (
            <p dir="auto">{task.title}</p>
          )}
          <ClockField
            kind="date"
            label={words.due}
            error={tried ? dueFault : undefined}
            value={due}
            onChange={(day) => write({ due: day })}
          />
          <SelectField
            label={words.who}
            value={to}
            options={[{ value: '', label: words.nobody }, ...people]}
            onChange={(member) => write({ to: member })}
          />
        </>
      )}
    </StepDialog>
  );
}

const faultOf = (title: string): string | undefined => {
  if (title.trim() === '') return t().tasks.whatMissing;
  return title.trim().length > TASK_CHARACTERS ? t().tasks.whatTooLong : undefined;
};
