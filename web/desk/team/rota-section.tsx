import type { JSX } from 'preact';
import { type Call, isZone } from '../../../src/casefile/on-duty.ts';
import type { Duty } from '../../../src/casefile/team-content.ts';
import { memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { DutyDialog } from './duty-dialog.tsx';
import { KeptSection } from './kept-section.tsx';
import { weekdayName } from './weekday-names.ts';

export function RotaSection(): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().team.rota;
  return (
    <KeptSection
      id="team-rota"
      words={words}
      items={desk.team().duties}
      nameOf={nameOf}
      show={(duty) => (
        <>
          <p class="kept__what">
            <strong>{daysOf(duty)}</strong> <bdi dir="ltr">{timesOf(duty)}</bdi>{' '}
            <bdi class="quiet">{duty.zone}</bdi>
          </p>
          {isZone(duty.zone) ? null : <p class="quiet">{words.zoneUnknownHere}</p>}
          <Calls calls={duty.calls} />
        </>
      )}
      dialog={(duty, end) => <DutyDialog duty={duty} onDone={end} />}
    />
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
