import type { JSX } from 'preact';
import type { Team } from '../team.ts';

export function Hotlines({ hotlines }: Pick<Team, 'hotlines'>): JSX.Element {
  return (
    <ul class="cards">
      {hotlines.map(({ name, reach }) => (
        <li class="card" dir="auto" key={name}>
          <strong>{name}</strong>
          <p class="written" dir="auto">
            {reach}
          </p>
        </li>
      ))}
    </ul>
  );
}
