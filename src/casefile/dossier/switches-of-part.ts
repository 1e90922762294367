import type { ConsentCode } from '../consent/switches.ts';
import type { RouteCode } from '../routing/codes.ts';
import { ROUTE_RULES } from '../routing/route-rules.ts';
import { type DossierDocument, listedFiles } from './dossier-document.ts';
import type { DossierPart } from './parts.ts';

/** By which route a dossier goes, and whether names stand in it. */
interface Going {
  readonly route: RouteCode;
  readonly rendition: DossierDocument['rendition'];
}

/**
 * The switches that a part of a dossier asks for: of each group one has to be granted. A Government reads names only by the switch that
 * says so; what may be said with names may be said without. Source: docs/routes.md.
 */
export const switchesOfPart = (
  part: DossierPart,
  { route, rendition }: Going,
): readonly (readonly ConsentCode[])[] => {
  const { consent, tellsGovernment } = ROUTE_RULES[route];
  const base = consent.slice(0, 1);
  if (part === 'evidence') return [...base, ['C11']];
  if (!tellsGovernment) return base;
  return [...base, rendition === 'named' || part === 'names' ? ['C6'] : ['C5', 'C6']];
};

/** Whether a dossier names for everything in it the switches that the rules ask for: its own bytes may say less. */
export const namesEnough = (document: DossierDocument): boolean => {
  const { rendition, destination, parts, evidence } = document;
  const going = { route: destination.route, rendition };
  const holds = (which: DossierPart): boolean => parts.some(({ part }) => part === which);
  const strays = parts.some(
    ({ part, fields }) => part !== 'names' && fields.some(({ field }) => field === 'names'),
  );
  return (
    (evidence.length === 0 || holds('evidence')) &&
    listedFiles(document).every(
      ({ grade, acts }) =>
        (grade === null || holds('assessment')) && (acts.length === 0 || holds('timeline')),
    ) &&
    !(rendition === 'anonymised' && holds('names')) &&
    !strays &&
    parts.every(({ part, by }) =>
      switchesOfPart(part, going).every((group) => group.some((code) => by.includes(code))),
    )
  );
};
