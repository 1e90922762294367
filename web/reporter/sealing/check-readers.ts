import { type Announcement, currentAnnouncement } from '../../../src/protocol/announcement.ts';
import { decodePin, type OrganisationPin } from '../../../src/protocol/organisation-pin.ts';
import type { RosterSeen } from '../../../src/protocol/roster.ts';
import { type Readers, verifyRosterBundle } from '../../../src/protocol/roster-bundle.ts';
import { ORGANISATION_PIN_PATH, PATHS } from '../../../src/protocol/wire/paths.ts';
import { callForBytes } from '../../shared/api.ts';
import { PATIENT, type Patience } from '../../shared/retry.ts';

/** What was verified, and against which pin. */
export type CheckedReaders = {
  readonly pin: OrganisationPin;
  readonly readers: Readers;
  readonly announcement: Announcement | null;
};

type Waiting = { readonly patience: Patience; readonly signal?: AbortSignal };

/**
 * Fetches pin, roster and announcement and verifies them. Throws `ApiError` and what `verifyRosterBundle` and
 * `currentAnnouncement` throw.
 */
export async function checkReaders(
  now: number,
  seen: CheckedReaders | null,
  waiting: Waiting = { patience: PATIENT },
): Promise<CheckedReaders> {
  const [pinBytes, bundle, answer] = await fetchAll(waiting);
  // The organisation of a page that is open does not change under the person who types.
  const pin = seen?.pin ?? decodePin(pinBytes);
  const readers = verifyRosterBundle(bundle, pin, now, seen ? seenOf(seen) : undefined);
  return { pin, readers, announcement: currentAnnouncement(answer, readers.roster, now) };
}

/**
 * The pin alone, whatever is the matter with the readers, by the same calls: what is sealed under a phrase needs nobody
 * else. Throws `ApiError`, and `bad-encoding` for a pin that is none.
 */
export async function fetchPin(
  seen: CheckedReaders | null,
  waiting: Waiting = { patience: PATIENT },
): Promise<OrganisationPin> {
  const [pinBytes] = await fetchAll(waiting);
  return seen?.pin ?? decodePin(pinBytes);
}

const fetchAll = (waiting: Waiting): Promise<[Uint8Array, Uint8Array, Uint8Array]> => {
  const get = (path: string): Promise<Uint8Array> => callForBytes({ method: 'GET', path, ...waiting });
  return Promise.all([get(ORGANISATION_PIN_PATH), get(PATHS.roster), get(PATHS.announcement)]);
};

const seenOf = ({ readers: { roster } }: CheckedReaders): RosterSeen => ({
  sequence: roster.document.sequence,
  hash: roster.hash,
});
