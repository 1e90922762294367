import type { ConsentState } from '../consent/consent-state.ts';
import { type Standing, type StandingAt, standing } from '../consent/standing.ts';
import type { DossierDocument } from '../dossier/dossier-document.ts';

const CAN_BE_GRANTED: readonly Standing[] = ['granted', 'ask', 'unconfirmed'];

/**
 * Whether a dossier tells who reads it of more than is allowed: `signed` where any of it stands in somebody's word, a later last day than the
 * consent has, or a use that the person refused or did not name this destination for. What was confirmed when it was drafted it may still say.
 */
export const saysTooMuch = (
  { consent: said, may }: DossierDocument,
  consent: ConsentState | null,
  at: Required<StandingAt>,
): boolean => {
  const live = consent?.live ?? null;
  return (
    live === null ||
    said.expires > live.expires ||
    (said.kind === 'signed' && live.kind === 'attested') ||
    may.some(({ code, answer }) => answer !== 'no' && !CAN_BE_GRANTED.includes(standing(consent, code, at)))
  );
};
