import type { LiveConsent } from '../../../src/casefile/consent/live-consent.ts';
import { ROUTE_CODES } from '../../../src/casefile/routing/codes.ts';
import type { Desk } from '../../../src/casework/desk.ts';
import { knownDestinations } from '../routes/known-destinations.ts';

/** Everything that a consent can be for: whom the team can reach, every route, and what it names already. Ids of consents. */
export const destinationsOfConsent = (desk: Desk, live: LiveConsent | null): readonly string[] => [
  ...new Set([
    ...knownDestinations(desk).map(({ consentId }) => consentId),
    ...ROUTE_CODES,
    ...(live?.destinations ?? []),
  ]),
];
