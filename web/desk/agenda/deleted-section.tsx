import type { JSX } from 'preact';
import { formatShortDay } from '../format-time.ts';
import { memberLabel } from '../names.ts';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';

/** Every deletion that the log of the team proves, the last one first. */
export function DeletedSection(): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().agenda;
  const deletions = [...desk.deletions()].reverse();
  return (
    <section class="team__part" aria-label={words.deleted}>
      <h3>{words.deleted}</h3>
      {deletions.length === 0 ? <p class="quiet">{words.noneDeleted}</p> : null}
      <ul class="kept-list">
        {deletions.map(({ tombstone, time, proposedBy, agreedBy, ground }) => (
          <li class="kept" key={`${tombstone} ${time}`}>
            <p>
              {words.deletedLine(
                formatShortDay(time.slice(0, 10)),
                memberLabel(desk, proposedBy),
                memberLabel(desk, agreedBy),
              )}
            </p>
            <p class="quiet">{t().keeping.grounds[ground]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
