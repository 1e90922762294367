import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { type Readers, verifyRosterBundle } from '../../src/protocol/roster-bundle.ts';
import { PATHS } from '../../src/protocol/wire/paths.ts';

/** Whom a portal's roster names at present, with their keys. */
export const readersNow = async ({
  origin,
  made,
}: {
  readonly origin: string;
  readonly made: NewOrganisation;
}): Promise<Readers> => {
  const response = await fetch(`${origin}${PATHS.roster}`);
  return verifyRosterBundle(new Uint8Array(await response.arrayBuffer()), decodePin(made.pin), Date.now());
};
