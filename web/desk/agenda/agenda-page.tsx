import type { JSX } from 'preact';
import { SidePage } from '../parts/side-page.tsx';
import { t } from '../text.ts';
import type { CaseRowsProps } from './case-rows.ts';
import { DeletedSection } from './deleted-section.tsx';
import { RetentionSection } from './retention-section.tsx';
import { TasksSection } from './tasks-section.tsx';
import { WaitingSection } from './waiting-section.tsx';

export type AgendaPageProps = CaseRowsProps & { readonly onBack: () => void };

/** What is to be done across all cases: tasks, and cases that were kept long enough. */
export function AgendaPage({ rows, onOpenCase, onBack }: AgendaPageProps): JSX.Element {
  return (
    <SidePage words={t().agenda} onBack={onBack}>
      <TasksSection rows={rows} onOpenCase={onOpenCase} />
      <RetentionSection rows={rows} />
      <WaitingSection rows={rows} onOpenCase={onOpenCase} />
      <DeletedSection />
    </SidePage>
  );
}
