import { buildDossier } from '../../src/casefile/dossier/build-dossier.ts';
import type { DossierDocument } from '../../src/casefile/dossier/dossier-document.ts';
import type { RouteCode } from '../../src/casefile/routing/codes.ts';
import { consentFor, dossierInput } from './dossier-case.ts';

/** A dossier with names for a destination that gives shelter, off the portal under an id of the team's log. */
export const shownDossier = (route: RouteCode, id: string): DossierDocument => {
  const consent = consentFor({ C12: 'granted' }, route);
  const input = dossierInput({
    route,
    consent,
    names: 'MARKnames of the person',
    choices: { rendition: 'named', persons: [{ text: 'Odalys Brennecke', as: 'Person A' }] },
  });
  const { destination } = input;
  const built = buildDossier({
    ...input,
    destination: { ...destination, id, name: 'Shelter desk (invented)' },
  });
  if ('refused' in built) throw new Error(JSON.stringify(built.refused));
  return built.document;
};
