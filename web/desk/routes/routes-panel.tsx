import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { proposeRoutes } from '../../../src/casefile/routing/propose-routes.ts';
import type { KnownDestination } from '../../../src/casefile/routing/reachable.ts';
import { routedCase } from '../../../src/casefile/routing/routed-case.ts';
import type { CaseView } from '../../../src/casework/desk.ts';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { Notice } from '../../shared/kit/notice.tsx';
import { routeWords } from '../../shared/route-words.ts';
import type { CaseTab } from '../case/case-tabs.ts';
import { DossierPanel } from '../dossier/dossier-panel.tsx';
import { useSurroundings } from '../surroundings.ts';
import { t } from '../text.ts';
import { knownDestinations } from './known-destinations.ts';
import { RouteItem } from './route-item.tsx';

export type RoutesPanelProps = {
  readonly view: CaseView;
  readonly onGo: (part: CaseTab) => void;
};

/** Where a case can be taken: proposed routes with their reasons, blocked ones with theirs, and the rest. */
export function RoutesPanel({ view, onGo }: RoutesPanelProps): JSX.Element | null {
  const { desk } = useSurroundings();
  const [drafting, setDrafting] = useState<KnownDestination | null>(null);
  const words = t().routing;
  const known = knownDestinations(desk);
  const routed = routedCase(view.state, known, dayOf(now()));
  if (routed === null) return null;
  if (drafting !== null)
    return (
      <DossierPanel
        view={view}
        destination={drafting}
        onBack={() => setDrafting(null)}
        onProposed={() => onGo('referrals')}
      />
    );
  const { proposed, others, deadEnds, hasFocalPoint } = proposeRoutes(routed);
  const weighed = view.state.triage?.risk?.routes ?? [];
  const country = routed.report.place.country;
  return (
    <section class="routes-panel" aria-labelledby="routes-title">
      <h3 id="routes-title">{words.proposed}</h3>
      <p class="quiet">{words.intro}</p>
      {hasFocalPoint ? null : (
        <Notice tone="caution">
          <p>{words.noFocalPoint}</p>
        </Notice>
      )}
      {deadEnds.map((end) => (
        <Notice key={end} title={words.deadEnds}>
          <p>
            <strong>{routeWords().names[end]}</strong>. {routeWords().about[end]}
          </p>
        </Notice>
      ))}
      <ol class="route-list">
        {proposed.map((option) => (
          <RouteItem
            key={option.route}
            {...{ option, weighed, country, known, onGo }}
            onPrepare={setDrafting}
          />
        ))}
      </ol>
      <details class="more-routes">
        <summary>{words.others(others.length)}</summary>
        <ul class="route-list">
          {others.map((option) => (
            <RouteItem
              key={option.route}
              {...{ option, weighed, country, known, onGo }}
              onPrepare={setDrafting}
            />
          ))}
        </ul>
      </details>
    </section>
  );
}
