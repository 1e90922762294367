import type { ConsentState } from '../consent/consent-state.ts';
import { type Standing, standing } from '../consent/standing.ts';
import type { ConsentCode } from '../consent/switches.ts';
import { routeOfDestination } from '../routing/codes.ts';
import { ROUTE_RULES } from '../routing/route-rules.ts';

/** The switches that a destination asks for: of each group one. A destination that serves no known route is a listed mechanism. */
export const switchesFor = (destination: string): readonly (readonly ConsentCode[])[] => {
  const route = routeOfDestination(destination);
  return route === null ? [['C4']] : ROUTE_RULES[route].consent;
};

/** Groups in which nothing is granted for a destination on a day, each with how the best of its switches stands. */
export const missingFor = (
  consent: ConsentState | null,
  destination: string,
  today: string,
): readonly { readonly codes: readonly ConsentCode[]; readonly standing: Standing }[] =>
  switchesFor(destination).flatMap((codes) => {
    const standings = codes.map((code) => standing(consent, code, { today, destination }));
    const [first = 'none'] = standings;
    const best = standings.find((each) => each === 'unconfirmed' || each === 'ask') ?? first;
    return standings.includes('granted') ? [] : [{ codes, standing: best }];
  });
