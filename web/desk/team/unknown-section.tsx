import type { JSX } from 'preact';
import { formatInstant } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

/** What a later release wrote into the team's log. */
export function UnknownSection(): JSX.Element | null {
  const { desk } = useSurroundings();
  const words = t().team.unknown;
  const { unknown } = desk.team();
  if (unknown.length === 0) return null;
  return (
    <section class="team__part" aria-labelledby="team-unknown">
      <h3 id="team-unknown">{words.title}</h3>
      <p class="quiet">{words.intro}</p>
      <ul class="kept-list">
        {unknown.map(({ sequence, rawType, data, author, time }) => (
          <li class="kept" key={sequence}>
            <p class="kept__what">{words.entry(rawType)}</p>
            <Written text={new TextDecoder().decode(data)} />
            <p class="quiet kept__by">{t().team.keptBy(memberLabel(desk, author), formatInstant(time))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
