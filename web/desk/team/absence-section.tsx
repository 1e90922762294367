import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Absence } from '../../../src/casefile/team-content.ts';
import { Button } from '../../shared/kit/button.tsx';
import { formatShortDay } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { AbsenceDialog } from './absence-dialog.tsx';
import { HandOver } from './hand-over.tsx';
import { KeptItem } from './kept-item.tsx';

export function AbsenceSection(): JSX.Element {
  const { desk } = useSurroundings();
  const [editing, setEditing] = useState<Absence | 'new' | null>(null);
  const words = t().team.absence;
  const { absences } = desk.team();
  const daysOf = ({ from, until }: Absence): string =>
    words.days(formatShortDay(from), formatShortDay(until));
  return (
    <section class="team__part" aria-labelledby="team-absence">
      <h3 id="team-absence">{words.title}</h3>
      <p class="quiet">{words.intro}</p>
      {absences.length === 0 ? <p>{words.none}</p> : null}
      <ul class="kept-list">
        {absences.map((absence) => (
          <KeptItem
            key={absence.id}
            item={absence}
            name={`${memberLabel(desk, absence.member)} ${daysOf(absence)}`}
            onChange={() => setEditing(absence)}
          >
            <p class="kept__what">
              <strong>{memberLabel(desk, absence.member)}</strong> {daysOf(absence)}
            </p>
            <HandOver member={absence.member} />
          </KeptItem>
        ))}
      </ul>
      <Button kind="second" onPress={() => setEditing('new')}>
        {words.add}
      </Button>
      {editing === null ? null : (
        <AbsenceDialog absence={editing === 'new' ? null : editing} onDone={() => setEditing(null)} />
      )}
    </section>
  );
}
