import type { JSX } from 'preact';
import type { RouteRisk } from '../../../src/casefile/risk-event.ts';
import { Written } from '../parts/written.tsx';
import { t } from '../text.ts';

/** What acting and not acting may bring, side by side, for each kind of route that was weighed. */
export function RoutesWeighed({ routes }: { readonly routes: readonly RouteRisk[] }): JSX.Element | null {
  const words = t().routeRisk;
  if (routes.length === 0) return null;
  return (
    <div class="routes">
      {routes.map(({ family, acting, notActing }) => (
        <section key={family} class="route" aria-label={words.families[family]}>
          <h5>{words.families[family]}</h5>
          <dl class="route__sides">
            <div>
              <dt>{words.acting}</dt>
              <dd>
                <Written text={acting} />
              </dd>
            </div>
            <div>
              <dt>{words.notActing}</dt>
              <dd>
                <Written text={notActing} />
              </dd>
            </div>
          </dl>
        </section>
      ))}
    </div>
  );
}
