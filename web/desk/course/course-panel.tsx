import type { JSX } from 'preact';
import type { CaseView } from '../../../src/casework/desk.ts';
import { ExportSection } from '../exporting/export-section.tsx';
import { t } from '../text.ts';
import { KeepingSection } from './keeping-section.tsx';
import { StageSection } from './stage-section.tsx';
import { TaskSection } from './task-section.tsx';

/** Where a case stands, what is to be done about it, and how long it is kept. */
export function CoursePanel({ view }: { readonly view: CaseView }): JSX.Element {
  return (
    <div class="course">
      <h3 class="visually-hidden">{t().life.title}</h3>
      {view.state.life === null ? null : <StageSection view={view} life={view.state.life} />}
      <TaskSection view={view} />
      <KeepingSection view={view} />
      <ExportSection view={view} />
    </div>
  );
}
