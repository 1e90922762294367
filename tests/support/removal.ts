import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { toBase64url } from '../../src/protocol/encoding/base64url.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { engine } from '../../src/protocol/primitives/engine.ts';
import { signRoster, verifyPastRoster } from '../../src/protocol/roster.ts';
import type { RosterDocument } from '../../src/protocol/roster-document.ts';
import { instantOf } from '../../src/protocol/times.ts';

/** The roster that follows the first one, changed in one way, signed by the root. */
export function nextRoster(
  made: NewOrganisation,
  now: number,
  change: (document: RosterDocument) => Partial<RosterDocument>,
): Uint8Array {
  const { document, hash } = verifyPastRoster(made.roster, decodePin(made.pin));
  const next = { ...document, sequence: 2, previous: toBase64url(hash), issued: instantOf(now) };
  return signRoster({ ...next, ...change(next) }, engine().signingPair(made.rootSeed).secretKey);
}

/** The next roster, without one member. */
export function renewRosterWithout(made: NewOrganisation, member: Uint8Array, now: number): Uint8Array {
  const id = toBase64url(member);
  return nextRoster(made, now, ({ members }) => ({ members: members.filter((one) => one.id !== id) }));
}
