import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Destination } from '../../../src/casefile/routing/destination.ts';
import { Button } from '../../shared/kit/button.tsx';
import { languageName } from '../../shared/language-name.ts';
import { routeWords } from '../../shared/route-words.ts';
import { OpenpgpPrint } from '../hand-over/openpgp-field.tsx';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { KeptItem } from '../team/kept-item.tsx';
import { t } from '../text.ts';
import { keyFingerprint } from './age-key.ts';
import { DestinationDialog } from './destination-dialog.tsx';
import { knownDestinations } from './known-destinations.ts';

/** Whom the team can reach: by the roster on the portal, and off it as the team keeps them. */
export function DestinationSection(): JSX.Element {
  const { desk } = useSurroundings();
  const [editing, setEditing] = useState<Destination | 'new' | null>(null);
  const words = t().destinations;
  const { destinations } = desk.team();
  const onPortal = knownDestinations(desk).filter(({ where }) => where === 'portal');
  return (
    <section class="team__part" aria-labelledby="team-destination">
      <h3 id="team-destination">{words.title}</h3>
      <p class="quiet">{words.intro}</p>
      {onPortal.length === 0 ? null : (
        <ul class="kept-list">
          {onPortal.map(({ id, name, route }) => (
            <li class="kept" key={id}>
              <p class="kept__what">
                <strong dir="auto">{name}</strong> <span class="tag">{words.onPortal}</span>
              </p>
              <p>{routeWords().names[route]}</p>
            </li>
          ))}
        </ul>
      )}
      {destinations.length === 0 ? <p>{words.none}</p> : null}
      <ul class="kept-list">
        {destinations.map((one) => (
          <KeptItem key={one.id} item={one} name={one.name} onChange={() => setEditing(one)}>
            <p class="kept__what">
              <strong dir="auto">{one.name}</strong> <span class="tag">{words.formats[one.format]}</span>
            </p>
            <p>{routeWords().names[one.route]}</p>
            <Written text={one.reach} />
            {one.languages.length === 0 ? null : (
              <p class="quiet">{words.reads(one.languages.map(languageName).join(', '))}</p>
            )}
            {one.key.kind === 'openpgp' ? <OpenpgpPrint text={one.key.text} /> : null}
            {one.key.kind !== 'age' ? null : (
              <p class="key-print">
                {words.fingerprint} <bdi dir="ltr">{keyFingerprint(one.key.text)}</bdi>
              </p>
            )}
            {one.notes === '' ? null : <Written text={one.notes} />}
          </KeptItem>
        ))}
      </ul>
      <Button kind="second" onPress={() => setEditing('new')}>
        {words.add}
      </Button>
      {editing === null ? null : (
        <DestinationDialog destination={editing === 'new' ? null : editing} onDone={() => setEditing(null)} />
      )}
    </section>
  );
}
