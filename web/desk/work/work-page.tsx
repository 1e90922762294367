import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { t } from '../text.ts';
import type { CaseRowsProps } from './case-rows.ts';
import { DeletedSection } from './deleted-section.tsx';
import { RetentionSection } from './retention-section.tsx';
import { TasksSection } from './tasks-section.tsx';
import { WaitingSection } from './waiting-section.tsx';

export type WorkPageProps = CaseRowsProps & { readonly onBack: () => void };

/** What is to be done across all cases: tasks, and cases that were kept long enough. */
export function WorkPage({ rows, onOpenCase, onBack }: WorkPageProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const words = t().work;
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <main>
      <div class="team__inside">
        <Button small kind="quiet" onPress={onBack}>
          {words.back}
        </Button>
        <h2 tabIndex={-1} ref={heading}>
          {words.title}
        </h2>
        <p class="quiet">{words.lead}</p>
        <TasksSection rows={rows} onOpenCase={onOpenCase} />
        <RetentionSection rows={rows} />
        <WaitingSection rows={rows} onOpenCase={onOpenCase} />
        <DeletedSection />
      </div>
    </main>
  );
}
