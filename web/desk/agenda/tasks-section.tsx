import type { JSX } from 'preact';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { CaseLine } from './case-line.tsx';
import type { CaseRowsProps } from './case-rows.ts';
import { DueDay } from './due-day.tsx';
import { nextTasksFor } from './next-tasks-for.ts';

/** The next task of each case that is ours or nobody's, the first due first. */
export function TasksSection({ rows, onOpenCase }: CaseRowsProps): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().agenda;
  const tasks = nextTasksFor(rows, desk.me.id);
  return (
    <section class="team__part" aria-label={words.mine}>
      <h3>{words.mine}</h3>
      {tasks.length === 0 ? <p class="quiet">{words.noTasks}</p> : null}
      <ul class="kept-list">
        {tasks.map(({ row, due, isMine }) => (
          <CaseLine key={`${row.id} ${String(isMine)}`} row={row} onOpenCase={onOpenCase}>
            <DueDay due={due} /> <span class="quiet">{isMine ? words.yours : words.nobodys}</span>
          </CaseLine>
        ))}
      </ul>
    </section>
  );
}
