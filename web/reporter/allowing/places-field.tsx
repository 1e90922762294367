import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ChooseSome } from '../../shared/kit/choices.tsx';
import { a } from '../allowing-words.ts';
import { BODIES, type Place, placesOf } from './places.ts';

type MarkProps = {
  readonly legend: string;
  readonly marked: readonly string[];
  readonly onMark: (marked: readonly string[]) => void;
};

export type PlacesFieldProps = MarkProps & {
  readonly error: string | undefined;
  readonly places: readonly Place[];
};

/** Who may be told, out of a short list. */
export const PlacesField = ({ places, marked, onMark, ...field }: PlacesFieldProps): JSX.Element => (
  <ChooseSome
    {...field}
    options={places.map(({ id, name, about }) => ({ value: id, label: name, detail: about }))}
    values={placesAmong(places, marked)}
    onChange={(chosen) => onMark(withChosen(places, marked, chosen))}
  />
);

const placesAmong = (places: readonly Place[], marked: readonly string[]): string[] =>
  places.map(({ id }) => id).filter((id) => marked.includes(id));

const withChosen = (
  places: readonly Place[],
  marked: readonly string[],
  chosen: readonly string[],
): readonly string[] => [...marked.filter((id) => !places.some((place) => place.id === id)), ...chosen];

/** Who may be told, out of the long list of bodies, folded by where they belong. */
export function BodiesField({
  legend,
  error,
  marked,
  onMark,
}: Omit<PlacesFieldProps, 'places'>): JSX.Element {
  const words = a().page;
  return (
    <fieldset class={error ? 'field field--error groups' : 'field groups'}>
      <legend class="field__label">{legend}</legend>
      <p class="field__hint">{words.bodiesHint}</p>
      {error ? <p class="field__error">{error}</p> : null}
      {BODY_GROUPS.map((group) => (
        <Folded
          key={group}
          legend={words.places[group]}
          places={placesOf(BODIES[group])}
          marked={marked}
          onMark={onMark}
        />
      ))}
    </fieldset>
  );
}

const BODY_GROUPS = ['un', 'regions', 'banks'] as const;

function Folded({
  legend,
  places,
  marked,
  onMark,
}: MarkProps & Pick<PlacesFieldProps, 'places'>): JSX.Element {
  const count = placesAmong(places, marked).length;
  // Only at first: later it stands as the person left it.
  const [startsOpen] = useState(count > 0);
  return (
    <details class="card groups__group" open={startsOpen}>
      <summary>
        {legend}
        {count > 0 ? <span class="groups__chosen"> · {a().page.chosen(count)}</span> : null}
      </summary>
      <PlacesField legend={legend} error={undefined} places={places} marked={marked} onMark={onMark} />
    </details>
  );
}
