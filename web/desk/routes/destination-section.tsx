import type { JSX } from 'preact';
import { languageName } from '../../shared/language-name.ts';
import { routeWords } from '../../shared/route-words.ts';
import { OpenpgpPrint } from '../hand-over/openpgp-field.tsx';
import { Written } from '../parts/written.tsx';
import { useSurroundings } from '../surroundings.ts';
import { KeptSection } from '../team/kept-section.tsx';
import { t } from '../text.ts';
import { keyFingerprint } from './age-key.ts';
import { DestinationDialog } from './destination-dialog.tsx';
import { knownDestinations } from './known-destinations.ts';

/** Whom the team can reach: by the roster on the portal, and off it as the team keeps them. */
export function DestinationSection(): JSX.Element {
  const { desk } = useSurroundings();
  const words = t().destinations;
  const onPortal = knownDestinations(desk).filter(({ where }) => where === 'portal');
  return (
    <KeptSection
      id="team-destination"
      words={words}
      items={desk.team().destinations}
      nameOf={({ name }) => name}
      show={(one) => (
        <>
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
        </>
      )}
      dialog={(one, end) => <DestinationDialog destination={one} onDone={end} />}
    >
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
    </KeptSection>
  );
}
