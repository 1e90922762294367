import type { JSX } from 'preact';
import { SidePage } from '../parts/side-page.tsx';
import { DestinationSection } from '../routes/destination-section.tsx';
import { t } from '../text.ts';
import { AbsenceSection } from './absence-section.tsx';
import { OnDutySection } from './on-duty-section.tsx';
import { RotaSection } from './rota-section.tsx';
import { TemplateSection } from './template-section.tsx';
import { UnknownSection } from './unknown-section.tsx';

/** Rota, absences, templates and destinations: what the team keeps together. */
export function TeamPage({ onBack }: { readonly onBack: () => void }): JSX.Element {
  return (
    <SidePage words={t().team} onBack={onBack}>
      <OnDutySection />
      <RotaSection />
      <AbsenceSection />
      <TemplateSection />
      <DestinationSection />
      <UnknownSection />
    </SidePage>
  );
}
