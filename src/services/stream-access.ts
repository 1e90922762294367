import { ServiceError } from '../errors.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { decodePin } from '../protocol/organisation-pin.ts';
import { verifyPastRoster } from '../protocol/roster.ts';
import type { RosterDocument } from '../protocol/roster-document.ts';
import { destinationOfStream, INTAKE_STREAM } from '../protocol/stream-names.ts';
import type { Db } from '../storage/database.ts';
import { findPin } from '../storage/organisation.ts';
import { findCurrentRoster } from '../storage/rosters.ts';
import type { SessionMember } from './read-session.ts';

/**
 * Lets through who may read a stream: reviewers who take intake, the intake; a focal point, that of their own destination.
 * @throws `not-allowed`, also for a destination that the current roster does not have.
 */
export async function demandReader(db: Db, name: string, member: SessionMember): Promise<void> {
  if (name === INTAKE_STREAM) {
    if (member.role !== 'reviewer' || !member.intake) throw new ServiceError('not-allowed');
    return;
  }
  if (!isOfDestination(await destinationBehind(db, name), member)) throw new ServiceError('not-allowed');
}

/**
 * Lets through who may leave something on a destination's stream: any reviewer, and the destination's own focal points.
 * @throws `not-allowed`, also for the intake, which has a door of its own, and for a destination that the current roster does not have.
 */
export async function demandWriter(db: Db, name: string, member: SessionMember): Promise<void> {
  const destination = await destinationBehind(db, name);
  if (member.role !== 'reviewer' && !isOfDestination(destination, member)) {
    throw new ServiceError('not-allowed');
  }
}

type Destination = RosterDocument['destinations'][number];

const isOfDestination = ({ members }: Destination, { member, role }: SessionMember): boolean =>
  role === 'focal-point' && members.includes(toBase64url(member));

async function destinationBehind(db: Db, name: string): Promise<Destination> {
  const id = destinationOfStream(name);
  const [pin, current] = [await findPin(db), await findCurrentRoster(db)];
  if (pin === null || current === null) throw new ServiceError('no-organisation');
  const { destinations } = verifyPastRoster(current.signed, decodePin(pin)).document;
  const found = destinations.find((destination) => destination.id === id);
  if (found === undefined) throw new ServiceError('not-allowed');
  return found;
}
