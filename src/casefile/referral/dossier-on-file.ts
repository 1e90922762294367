import type { ConsentState } from '../consent/consent-state.ts';
import { type Standing, type StandingAt, standing } from '../consent/standing.ts';
import type { ConsentCode } from '../consent/switches.ts';
import { type DossierDocument, readDossierDocument } from '../dossier/dossier-document.ts';
import type { DossierPart } from '../dossier/parts.ts';
import { namesEnough } from '../dossier/switches-of-part.ts';
import { routeOfDestination } from '../routing/codes.ts';
import type { DossierFacts } from './referral-event.ts';

/**
 * Why a dossier on file must not be approved, whatever stands in it. `unreadable`: this program cannot show its bytes, and nobody signs
 * what they have not read. `other-…`: what it says of itself is not what its header, or its list of files that go along, which are signed and sent, say. `names-too-little`:
 * its parts name less consent than the rules ask for.
 */
export type DossierFault =
  | 'unreadable'
  | 'other-destination'
  | 'other-consents'
  | 'other-files'
  | 'names-too-little';

/** What the header of a dossier says, as far as its content has to agree. */
type Header = Pick<DossierFacts, 'destination' | 'consents' | 'outside' | 'files'>;

/** The document of a dossier as its bytes hold it, or what is wrong with it. */
export const dossierOnFile = (
  dossier: Header & Pick<DossierFacts, 'content'>,
): { readonly document: DossierDocument } | { readonly fault: DossierFault } => {
  const document = readDossierDocument(dossier.content);
  if (document === null) return { fault: 'unreadable' };
  const fault = faultIn(document, dossier);
  return fault === null ? { document } : { fault };
};

/** What is wrong with the document of a dossier that was read; null where nothing is. */
export const faultIn = (document: DossierDocument, header: Header): DossierFault | null => {
  const { destination, outside, consents, files } = header;
  const route = outside?.route ?? routeOfDestination(destination);
  const isThere =
    document.destination.id === destination && (route === null || document.destination.route === route);
  if (!isThere) return 'other-destination';
  const named = document.consent.documents.map(({ hash }) => hash);
  const isSame = named.length === consents.length && named.every((hash) => consents.includes(hash));
  if (!isSame) return 'other-consents';
  if (files !== undefined && files.length !== document.evidence.length) return 'other-files';
  return namesEnough(document) ? null : 'names-too-little';
};

/** A part of a dossier, and how each switch that allowed it stands for its destination on a day. */
export interface PartStanding {
  readonly part: DossierPart;
  readonly by: readonly { readonly code: ConsentCode; readonly standing: Standing }[];
}

/** How the consent stands today that each part of a dossier was built on: what was granted then may have lapsed since. */
export const partsToday = (
  { parts }: DossierDocument,
  consent: ConsentState | null,
  { today, destination }: Required<StandingAt>,
): readonly PartStanding[] =>
  parts.map(({ part, by }) => ({
    part,
    by: by.map((code) => ({
      code,
      standing: standing(consent, code, { today, destination }),
    })),
  }));

/** Whether every switch of a part is granted. */
export const isAllowed = ({ by }: PartStanding): boolean => by.every((each) => each.standing === 'granted');
