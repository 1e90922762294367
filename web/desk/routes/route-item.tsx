import type { JSX } from 'preact';
import type { RouteRisk } from '../../../src/casefile/risk-event.ts';
import type { RouteOption } from '../../../src/casefile/routing/propose-routes.ts';
import type { KnownDestination } from '../../../src/casefile/routing/reachable.ts';
import { ROUTE_RULES } from '../../../src/casefile/routing/route-rules.ts';
import { Button } from '../../shared/kit/button.tsx';
import { languageName } from '../../shared/language-name.ts';
import { routeWords } from '../../shared/route-words.ts';
import type { CaseTab } from '../case/case-tabs.ts';
import { RoutesWeighed } from '../case/routes-weighed.tsx';
import { t } from '../text.ts';
import { blockInWords, missingInWords, reasonInWords } from './route-in-words.ts';

export type RouteItemProps = {
  readonly option: RouteOption;
  readonly weighed: readonly RouteRisk[];
  readonly country: string;
  readonly known: readonly KnownDestination[];
  readonly onGo: (part: CaseTab) => void;
  readonly onPrepare: (destination: KnownDestination) => void;
};

/** One route: whether it can be used, why it is there, what is in the way, and what acting may bring. */
export function RouteItem({ option, weighed, country, known, onGo, onPrepare }: RouteItemProps): JSX.Element {
  const words = t().routing;
  const { route, step, reasons, blocks, asks, cautions, destinations } = option;
  const { names, about } = routeWords();
  const rule = ROUTE_RULES[route];
  const risks = weighed.filter(({ family }) => family === rule.family);
  const ways = known.filter((one) => destinations.some(({ id }) => id === one.id));
  const leads = leadingTo(option);
  return (
    <li class={`route-card route-card--${step}`}>
      <div class="route-card__head">
        <h4>{names[route]}</h4>
        <span class={TAG_OF[step]}>{words.steps[step]}</span>
      </div>
      <p>{about[route]}</p>
      {reasons.length === 0 ? null : (
        <Listed title={words.why} lines={reasons.map((reason) => reasonInWords(reason, country))} />
      )}
      <Listed title={words.stops} lines={[...blocks.map(blockInWords), ...asks.map(missingInWords)]} />
      {cautions.map((caution) => (
        <p key={caution} class="route-card__caution">
          {words.cautions[caution]}
        </p>
      ))}
      {ways.length === 0 ? null : (
        <Listed
          title={words.reach}
          lines={ways.map((way) => {
            const { languages } = way.where === 'outside' && way.kept.languages.length > 0 ? way.kept : rule;
            const reads =
              languages.length === 0 ? '' : ` (${words.reads(languages.map(languageName).join(', '))})`;
            return `${way.name}${reads}`;
          })}
        />
      )}
      <div class="route-card__risk">
        <h5>{words.risk}</h5>
        {risks.length === 0 ? <p class="quiet">{words.notWeighed}</p> : <RoutesWeighed routes={risks} />}
      </div>
      <div class="actions">
        {ways.map((way) => (
          <Button
            key={way.id}
            small
            kind={step === 'open' ? 'main' : 'quiet'}
            fullName={t().dossier.prepareFor(way.name)}
            onPress={() => onPrepare(way)}
          >
            {ways.length === 1 ? t().dossier.prepare : t().dossier.prepareFor(way.name)}
          </Button>
        ))}
        {leads.map((part) => (
          <Button
            key={part}
            small
            kind="second"
            fullName={`${words.goTo[part]}: ${names[route]}`}
            onPress={() => onGo(part)}
          >
            {words.goTo[part]}
          </Button>
        ))}
        {risks.length > 0 || leads.includes('triage') ? null : (
          <Button
            small
            kind="quiet"
            fullName={`${words.weigh}: ${names[route]}`}
            onPress={() => onGo('triage')}
          >
            {words.weigh}
          </Button>
        )}
      </div>
    </li>
  );
}

const TAG_OF = { open: 'tag', ask: 'tag tag--caution', blocked: 'tag tag--danger-soft' } as const;

type Lead = 'triage' | 'consent';

/** Where what is missing can be mended. What nothing mends leads nowhere. */
function leadingTo({ blocks, asks }: RouteOption): readonly Lead[] {
  const kinds = blocks.map(({ kind }) => kind);
  if (kinds.includes('more-danger') || kinds.includes('resting')) return [];
  const judged = kinds.some((kind) => kind === 'gate' || kind === 'not-credible' || kind === 'contradicted');
  const asked = asks.length > 0 || kinds.some((kind) => kind === 'consent' || kind === 'no-names');
  return [...(judged ? (['triage'] as const) : []), ...(asked ? (['consent'] as const) : [])];
}

function Listed({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly string[];
}): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <>
      <h5>{title}</h5>
      <ul class="route-card__lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
