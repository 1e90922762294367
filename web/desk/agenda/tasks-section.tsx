import type { JSX } from 'preact';
import { Button } from '../../shared/kit/button.tsx';
import { caseName } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { CaseName } from './case-name.tsx';
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
          <li class="kept" key={`${row.id} ${String(isMine)}`}>
            <p>
              <DueDay due={due} /> <span class="quiet">{isMine ? words.yours : words.nobodys}</span>
            </p>
            <CaseName card={row.card} />
            <div class="actions">
              <Button
                small
                kind="second"
                fullName={`${words.openCase} ${caseName(row.card)}`}
                onPress={() => onOpenCase(row.id)}
              >
                {words.openCase}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
