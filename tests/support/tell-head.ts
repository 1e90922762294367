import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import type { HeadConsent } from '../../src/protocol/client/head-consent.ts';
import type { ToldOpening } from '../../src/protocol/client/head-header.ts';
import { sealHeadSlot } from '../../src/protocol/client/seal-head-slot.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { verifyPastRoster } from '../../src/protocol/roster.ts';
import { dayOf } from '../../src/protocol/times.ts';
import { writeHeadSlot } from '../../src/services/write-head-slot.ts';
import type { Db } from '../../src/storage/database.ts';
import { placeAll } from './place-all.ts';
import type { ReadReport } from './read-intake.ts';

export type ToldHead = {
  readonly revision: number;
  /** The consent that the mailbox is shown, signed or attested; that of the report unless another is given. */
  readonly consent?: Uint8Array;
  readonly more?: HeadConsent;
  readonly openings?: readonly ToldOpening[];
};

/** Tells a reporter's mailbox what the team holds, as a desk does that has filed the report and answered nothing: it can be read at once. */
export async function tellHead(
  db: Db,
  made: NewOrganisation,
  member: NewMember,
  { sealed }: ReadReport,
  { revision, consent = sealed.signedConsent, more, openings }: ToldHead,
): Promise<void> {
  const now = Date.now();
  const keys = { log: sealed.caseId, epoch: 0, secret: sealed.caseSecret };
  const { id, write } = sealHeadSlot(
    keys.secret,
    keys,
    keys,
    {
      revision,
      firstIndex: 0,
      nextIndex: 0,
      received: dayOf(now),
      status: 'acknowledged',
      consent,
      ...(more && { more }),
      ...(openings && { openings }),
    },
    sealed.kemPublicKey,
    { ...member.author, label: member.entry.label },
    { organisation: made.id, roster: verifyPastRoster(made.roster, decodePin(made.pin)) },
    now,
    systemEntropy,
  );
  await writeHeadSlot(db, id, write, now);
  await placeAll(db);
}
