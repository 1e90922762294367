import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Call, isZone } from '../../../src/casefile/on-duty.ts';
import type { Duty } from '../../../src/casefile/team-content.ts';
import { Button } from '../../shared/kit/button.tsx';
import { memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { DutyDialog } from './duty-dialog.tsx';
import { KeptItem } from './kept-item.tsx';
import { weekdayName } from './weekday-names.ts';

export function RotaSection(): JSX.Element {
  const { desk } = useSurroundings();
  const [editing, setEditing] = useState<Duty | 'new' | null>(null);
  const words = t().team.rota;
  const { duties } = desk.team();
  return (
    <section class="team__part" aria-labelledby="team-rota">
      <h3 id="team-rota">{words.title}</h3>
      <p class="quiet">{words.intro}</p>
      {duties.length === 0 ? <p>{words.none}</p> : null}
      <ul class="kept-list">
        {duties.map((duty) => (
          <KeptItem key={duty.id} item={duty} name={nameOf(duty)} onChange={() => setEditing(duty)}>
            <p class="kept__what">
              <strong>{daysOf(duty)}</strong> <bdi dir="ltr">{timesOf(duty)}</bdi>{' '}
              <bdi class="quiet">{duty.zone}</bdi>
            </p>
            {isZone(duty.zone) ? null : <p class="quiet">{words.zoneUnknownHere}</p>}
            <Calls calls={duty.calls} />
          </KeptItem>
        ))}
      </ul>
      <Button kind="second" onPress={() => setEditing('new')}>
        {words.add}
      </Button>
      {editing === null ? null : (
        <DutyDialog duty={editing === 'new' ? null : editing} onDone={() => setEditing(null)} />
      )}
    </section>
  );
}

/** Whom to call, in order. */
export function Calls({ calls }: { readonly calls: readonly Call[] }): JSX.Element {
  const { desk } = useSurroundings();
  return (
    <ol class="kept__calls">
      {calls.map(({ member, webhook }) => (
        <li key={member}>
          {memberLabel(desk, member)}
          {webhook === null ? null : (
            <span class="quiet"> – {t().team.rota.calledBy(new URL(webhook).host)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

const daysOf = ({ days }: Duty): string => days.map((day) => weekdayName(day, 'short')).join(' · ');
const timesOf = ({ from, until }: Duty): string => `${from}–${until}`;
const nameOf = (duty: Duty): string => `${daysOf(duty)} ${timesOf(duty)} ${duty.zone}`;
