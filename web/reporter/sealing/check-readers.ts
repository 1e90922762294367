import { decodePin, type OrganisationPin } from '../../../src/protocol/organisation-pin.ts';
import type { RosterSeen } from '../../../src/protocol/roster.ts';
import { type Readers, verifyRosterBundle } from '../../../src/protocol/roster-bundle.ts';
import { ORGANISATION_PIN_PATH, PATHS } from '../../../src/protocol/wire/paths.ts';
import { callForBytes } from '../../shared/api.ts';
import { PATIENT, type Patience } from '../../shared/retry.ts';

/** What was verified, and against which pin. */
export type CheckedReaders = { readonly pin: OrganisationPin; readonly readers: Readers };

type Waiting = { readonly patience: Patience; readonly signal?: AbortSignal };

/** Fetches pin and roster and verifies them. Throws `ApiError` and what `verifyRosterBundle` throws. */
export async function checkReaders(
  now: number,
  seen: CheckedReaders | null,
  waiting: Waiting = { patience: PATIENT },
): Promise<CheckedReaders> {
  const get = (path: string): Promise<Uint8Array> => callForBytes({ method: 'GET', path, ...waiting });
  const [pinBytes, bundle] = await Promise.all([get(ORGANISATION_PIN_PATH), get(PATHS.roster)]);
  // The organisation of a page that is open does not change under the person who types.
  const pin = seen?.pin ?? decodePin(pinBytes);
  return { pin, readers: verifyRosterBundle(bundle, pin, now, seen ? seenOf(seen) : undefined) };
}

/**
 * The pin alone, whatever is the matter with the readers, by the same calls: what is sealed under a phrase needs nobody
 * else. Throws `ApiError`, and `bad-encoding` for a pin that is none.
 */
export async function fetchPin(
  seen: CheckedReaders | null,
  waiting: Waiting = { patience: PATIENT },
): Promise<OrganisationPin> {
  const get = (path: string): Promise<Uint8Array> => callForBytes({ method: 'GET', path, ...waiting });
  const [pinBytes] = await Promise.all([get(ORGANISATION_PIN_PATH), get(PATHS.roster)]);
  return seen?.pin ?? decodePin(pinBytes);
}

const seenOf = ({ readers: { roster } }: CheckedReaders): RosterSeen => ({
  sequence: roster.document.sequence,
  hash: roster.hash,
});
