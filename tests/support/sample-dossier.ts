import type { ConsentState } from '../../src/casefile/consent/consent-state.ts';
import { buildDossier } from '../../src/casefile/dossier/build-dossier.ts';
import { type DossierDocument, encodeDossierDocument } from '../../src/casefile/dossier/dossier-document.ts';
import { routeOfDestination } from '../../src/casefile/routing/codes.ts';
import { dossierInput } from './dossier-case.ts';
import { shownDossier } from './shown-dossier.ts';
import { uponConsent } from './upon-consent.ts';

/** A dossier of the sample case as the rules make it: in confidence for the UN focal point, with names for whoever gives shelter. */
export const sampleDossier = (destination: string): DossierDocument => {
  const route = routeOfDestination(destination);
  if (route === null) throw new Error('a route');
  if (route !== 'un-focal-point') return shownDossier(route, destination);
  const input = dossierInput();
  const built = buildDossier({ ...input, destination: { ...input.destination, id: destination } });
  if ('refused' in built) throw new Error(JSON.stringify(built.refused));
  return built.document;
};

/** Its bytes, upon the consents that are in force in a case. */
export const sampleContent = (
  destination: string,
  consent: ConsentState | null,
  change: Partial<DossierDocument> = {},
): Uint8Array => encodeDossierDocument({ ...uponConsent(sampleDossier(destination), consent), ...change });
