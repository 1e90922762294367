import type { JSX } from 'preact';
import { inARow } from '../../shared/in-a-row.ts';
import { isolated } from '../../shared/isolated.ts';
import { languageName } from '../../shared/language-name.ts';
import { placeName } from '../../shared/place-name.ts';
import type { Reader } from '../team.ts';

/** Who a reader is, in one line: organisation, regions, languages. */
export function AboutReader({ reader }: { readonly reader: Reader }): JSX.Element {
  const parts = [
    reader.organisation,
    inARow(reader.regions.map((region) => isolated(placeName(region)))),
    inARow(reader.languages.map(languageName)),
  ].filter((part) => part !== '');
  return (
    <>
      {parts.map((part, place) => (
        <span key={place}>
          {place > 0 ? ' · ' : ''}
          <bdi>{part}</bdi>
        </span>
      ))}
    </>
  );
}

export function ReadersList({ readers }: { readonly readers: readonly Reader[] }): JSX.Element {
  return (
    <ul class="cards">
      {readers.map((reader) => (
        <li class="card" key={reader.id}>
          <strong>
            <bdi>{reader.label}</bdi>
          </strong>
          <p class="quiet">
            <AboutReader reader={reader} />
          </p>
        </li>
      ))}
    </ul>
  );
}
