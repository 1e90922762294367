import type { JSX } from 'preact';
import type { Absence } from '../../../src/casefile/team-content.ts';
import { formatShortDay } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { AbsenceDialog } from './absence-dialog.tsx';
import { HandOver } from './hand-over.tsx';
import { KeptSection } from './kept-section.tsx';

export function AbsenceSection(): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().team.absence;
  const daysOf = ({ from, until }: Absence): string =>
    words.days(formatShortDay(from), formatShortDay(until));
  return (
    <KeptSection
      id="team-absence"
      words={words}
      items={desk.team().absences}
      nameOf={(absence) => `${memberLabel(desk, absence.member)} ${daysOf(absence)}`}
      show={(absence) => (
        <>
          <p class="kept__what">
            <strong>{memberLabel(desk, absence.member)}</strong> {daysOf(absence)}
          </p>
          <HandOver member={absence.member} />
        </>
      )}
      dialog={(absence, end) => <AbsenceDialog absence={absence} onDone={end} />}
    />
  );
}
