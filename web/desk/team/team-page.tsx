import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../shared/kit/button.tsx';
import { t } from '../text.ts';
import { AbsenceSection } from './absence-section.tsx';
import { OnDutySection } from './on-duty-section.tsx';
import { RotaSection } from './rota-section.tsx';
import { TemplateSection } from './template-section.tsx';
import { UnknownSection } from './unknown-section.tsx';

/** Rota, absences and templates: what the team keeps together. */
export function TeamPage({ onBack }: { readonly onBack: () => void }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const words = t().team;
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
        <OnDutySection />
        <RotaSection />
        <AbsenceSection />
        <TemplateSection />
        <UnknownSection />
      </div>
    </main>
  );
}
