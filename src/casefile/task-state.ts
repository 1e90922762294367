import { dayAfter, timeOf } from '../protocol/times.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseStage } from './codes/case-stages.ts';

/** Something to be done about a case by a day. Member ids in base64url; `to` is null while it is nobody's. */
export interface Task {
  readonly sequence: number;
  readonly title: string;
  readonly due: string; // day
  readonly to: string | null;
  readonly by: string;
  readonly ended: {
    readonly how: 'done' | 'cancelled';
    readonly by: string;
    readonly time: string;
  } | null;
}

/** Days after which a case that was passed on or closed is looked at again. This project's own proposal. */
export const FOLLOW_UP_DAYS = [30, 90, 180] as const;

/** The tasks of a case. What is ended stays so: ending it again, or giving it to somebody, has no effect. */
export const tasksAfter = (tasks: readonly Task[], event: CaseEvent): readonly Task[] => {
  if (event.type === 'task-added') {
    const { sequence, title, due, to, author: by } = event;
    return [...tasks, { sequence, title, due, to, by, ended: null }];
  }
  if (event.type === 'task-given') {
    return changed(tasks, event.task, (task) => ({ ...task, due: event.due, to: event.to }));
  }
  if (event.type === 'task-done') return changed(tasks, event.task, (task) => ended(task, 'done', event));
  if (event.type !== 'task-cancelled') return tasks;
  return changed(tasks, event.task, (task) => ended(task, 'cancelled', event));
};

/** Those not ended, the next one first. */
export const openTasks = (tasks: readonly Task[]): readonly Task[] =>
  tasks
    .filter((task) => task.ended === null)
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.sequence - b.sequence));

/** The instant from which those days count: the last time that the case was closed or anything of it was sent; null before that. */
export const lookedAtAgainAfter = ({
  life,
  referrals,
}: {
  readonly life: {
    readonly moves: readonly { readonly stage: CaseStage; readonly time: string }[];
  } | null;
  readonly referrals: readonly {
    readonly sent: { readonly time: string } | null;
    readonly handed?: readonly { readonly time: string }[];
  }[];
}): string | null => {
  const moves = life?.moves.filter(({ stage }) => stage === 'closed' || stage === 'escalated') ?? [];
  const times = [...moves, ...referrals.flatMap(({ sent, handed = [] }) => sent ?? handed.slice(0, 1))].map(
    ({ time }) => time,
  );
  return times.sort().at(-1) ?? null;
};

/** The days on which to look again after an instant, without those for which there is an open task. */
export const followUpsAfter = (time: string, tasks: readonly Task[]): readonly string[] => {
  const due = new Set(tasks.map((task) => task.due));
  return FOLLOW_UP_DAYS.map((days) => dayAfter(timeOf(time), days)).filter((day) => !due.has(day));
};

const ended = (task: Task, how: 'done' | 'cancelled', { author: by, time }: CaseEvent): Task => ({
  ...task,
  ended: { how, by, time },
});

const changed = (tasks: readonly Task[], sequence: number, change: (task: Task) => Task): readonly Task[] =>
  tasks.map((task) => (task.sequence === sequence && task.ended === null ? change(task) : task));
