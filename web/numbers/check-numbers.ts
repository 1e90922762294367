import { isPublishable } from '../../src/casefile/statistics/is-publishable.ts';
import { decodePublished, type PublishedYear } from '../../src/casefile/statistics/published.ts';
import { ProtocolError } from '../../src/protocol/errors.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { currentPublication, type Publication } from '../../src/protocol/publication.ts';
import { verifyRosterBundle } from '../../src/protocol/roster-bundle.ts';
import { ORGANISATION_PIN_PATH, PATHS } from '../../src/protocol/wire/paths.ts';
import { callForBytes } from '../shared/api.ts';
import { PATIENT } from '../shared/retry.ts';

/** What a team published, as far as this browser could verify it. */
export type CheckedNumbers = {
  readonly team: { readonly name: string; readonly demonstration: boolean; readonly exitPage: string };
  /** The latest year first; `none` before any was published, `lapsed` when who signed them has left. */
  readonly years: readonly PublishedYear[] | 'none' | 'lapsed';
};

/**
 * Fetches pin, roster and publication, and verifies both signatures and the rules of what may be public. Throws `ApiError`, and
 * what `verifyRosterBundle` and `currentPublication` throw.
 */
export async function checkNumbers(now: number): Promise<CheckedNumbers> {
  const get = (path: string): Promise<Uint8Array> => callForBytes({ method: 'GET', path, patience: PATIENT });
  const [pin, bundle, answer] = await Promise.all([
    get(ORGANISATION_PIN_PATH),
    get(PATHS.roster),
    get(PATHS.publication),
  ]);
  const { roster } = verifyRosterBundle(bundle, decodePin(pin), now);
  const { kind, profile } = roster.document;
  const team = {
    name: profile.name,
    demonstration: kind === 'demonstration',
    exitPage: profile.exitPage,
  };
  const found = currentPublication(answer, roster, now);
  return { team, years: typeof found === 'string' ? found : yearsIn(found) };
}

const yearsIn = ({ head, content }: Publication): readonly PublishedYear[] => {
  const years = decodePublished(content);
  if (!isPublishable(years, head.issued))
    throw new ProtocolError('bad-encoding', 'numbers that may not be public');
  return [...years].reverse();
};
