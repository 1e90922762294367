import type { JSX } from 'preact';
import { onDutyAt } from '../../../src/casefile/on-duty.ts';
import { now } from '../../shared/clock.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { Calls } from './rota-section.tsx';

export function OnDutySection(): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().team.onDuty;
  const calls = onDutyAt(desk.team(), now());
  return (
    <section class="team__part" aria-labelledby="team-on-duty">
      <h3 id="team-on-duty">{words.title}</h3>
      {calls.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <>
          <Calls calls={calls} />
          <p class="quiet">{words.order}</p>
        </>
      )}
    </section>
  );
}
