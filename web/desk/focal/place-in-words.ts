import type { DossierDocument } from '../../../src/casefile/dossier/dossier-document.ts';
import type { Desk } from '../../../src/casework/desk.ts';
import { isolated } from '../../shared/isolated.ts';
import { destinationName } from '../consent/destination-name.ts';
import { countryName } from '../names.ts';
import { t } from '../text.ts';

/** The codes of one field of a dossier, wherever it stands; none where it is withheld. */
export const codesIn = ({ parts }: Pick<DossierDocument, 'parts'>, name: string): readonly string[] =>
  parts.flatMap(({ fields }) =>
    fields.flatMap(({ field, value }) => (field === name && value.kind === 'codes' ? value.codes : [])),
  );

/** The country that a dossier tells, in words. */
export function placeOf(document: Pick<DossierDocument, 'parts'>): string {
  const [country] = codesIn(document, 'country');
  return country === undefined ? t().focal.placeUnknown : countryName(country);
}

/** What a destination of this portal is called. */
export const nameOfDestination = (desk: Desk, id: string): string => {
  const found = desk.roster().document.destinations.find((each) => each.id === id);
  return found === undefined ? destinationName(desk, id) : isolated(found.name);
};
