import type { CaseEvent } from './case-event.ts';
import type { Entry } from './entry.ts';
import { isBy } from './is-by.ts';
import type { Attestation } from './origin-event.ts';

/** Where a case came from: through the portal, in the reporter's own word, or entered by a member. Ids in base64url. */
export type Origin =
  | { readonly kind: 'portal' }
  | {
      readonly kind: 'entered';
      readonly by: string;
      readonly entry: Entry;
      /** The reviewer who attests the consent beside the one who entered the report; null until somebody does. */
      readonly second: (Attestation & { readonly by: string; readonly time: string }) | null;
    };

/**
 * What the log says of a case's origin; null before it has a report. A second word counts once, and only from somebody
 * else than whoever entered the report, whatever program wrote the event. That two have to attest is this project's own rule.
 */
export const originAfter = (origin: Origin | null, event: CaseEvent): Origin | null => {
  if (event.type === 'filed' && event.sequence === 0) {
    return event.entered ? { kind: 'entered', ...event.entered, second: null } : { kind: 'portal' };
  }
  if (event.type !== 'consent-attested' || !isHalfAttested(origin) || isBy(event, origin.by)) return origin;
  const { author: by, time, ground, words } = event;
  return { ...origin, second: { by, time, ground, words } };
};

/** Whether a colleague's word for the consent is still missing. */
export const isHalfAttested = (origin: Origin | null): origin is Origin & { readonly kind: 'entered' } =>
  origin?.kind === 'entered' && origin.second === null;
