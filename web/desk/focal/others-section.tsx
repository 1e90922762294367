import type { JSX } from 'preact';
import { formatDay } from '../../shared/format.ts';
import { inARow } from '../../shared/in-a-row.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import type { StandingReferral } from './focal-queue.ts';
import { nameOfDestination } from './place-in-words.ts';

/** Who else the person allows to be told, as the consent names them, and who of them was, as the team says. */
export function OthersSection({ referral }: { readonly referral: StandingReferral }): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().focal.others;
  const named = referral.proven.allowed.live?.destinations ?? [];
  const told = referral.news.flatMap(({ news }) => (news.status === 'others-told' ? news.others : []));
  const others = named.filter((id) => id !== referral.destination);
  return (
    <section aria-labelledby="focal-others">
      <h2 id="focal-others">{words.title}</h2>
      {others.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.allowed(inARow(others.map((id) => nameOfDestination(desk, id))))}</p>
          {told.length === 0 ? null : (
            <ul>
              {told.map(({ place, day }) => (
                <li key={place}>{words.told(nameOfDestination(desk, place), formatDay(day))}</li>
              ))}
            </ul>
          )}
          <p class="quiet">{told.length === 0 ? words.whether : words.ofOthers}</p>
        </>
      )}
    </section>
  );
}
