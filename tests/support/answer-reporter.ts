import { randomBytes } from 'node:crypto';
import type { NewMember } from '../../src/cli/organisation/make-member.ts';
import type { NewOrganisation } from '../../src/cli/organisation/make-organisation.ts';
import { systemEntropy } from '../../src/cli/system-entropy.ts';
import { sealHeadSlot } from '../../src/protocol/client/seal-head-slot.ts';
import { sealFiles, sealReply, sealTold } from '../../src/protocol/client/seal-reply.ts';
import { MESSAGE_ID_BYTES } from '../../src/protocol/limits.ts';
import { decodePin } from '../../src/protocol/organisation-pin.ts';
import { verifyPastRoster } from '../../src/protocol/roster.ts';
import { dayOf } from '../../src/protocol/times.ts';
import { leaveReply } from '../../src/services/leave-reply.ts';
import { writeHeadSlot } from '../../src/services/write-head-slot.ts';
import type { Db } from '../../src/storage/database.ts';
import { placeAll } from './place-all.ts';
import type { ReadReport } from './read-intake.ts';

/** Answers a report as its first reader would: one reply for each text, what was done after them, then files, then the head slot that tells of them. */
export async function answerReporter(
  db: Db,
  made: NewOrganisation,
  member: NewMember,
  { sealed }: ReadReport,
  texts: readonly (readonly string[])[],
  told: readonly Uint8Array[] = [],
  files: readonly Uint8Array[] = [],
): Promise<void> {
  const now = Date.now();
  const keys = { log: sealed.caseId, epoch: 0, secret: sealed.caseSecret };
  const place = { organisation: made.id, roster: verifyPastRoster(made.roster, decodePin(made.pin)) };
  const author = { ...member.author, label: member.entry.label };
  let nextIndex = 0;
  for (const parts of texts) {
    const messageId = new Uint8Array(randomBytes(MESSAGE_ID_BYTES));
    for (const [part, text] of parts.entries()) {
      const draft = { index: nextIndex, messageId, part, parts: parts.length, text };
      await leaveReply(db, sealReply(keys, draft, sealed.kemPublicKey, author, place, now, systemEntropy));
      nextIndex += 1;
    }
  }
  const leaveWhole = async (seal: typeof sealTold, document: Uint8Array): Promise<void> => {
    const draft = { index: nextIndex, messageId: new Uint8Array(randomBytes(MESSAGE_ID_BYTES)), document };
    await leaveReply(db, seal(keys, draft, sealed.kemPublicKey, author, place, now, systemEntropy));
    nextIndex += 1;
  };
  for (const document of told) await leaveWhole(sealTold, document);
  for (const document of files) await leaveWhole(sealFiles, document);
  const consent = sealed.signedConsent;
  const state = { revision: 1, firstIndex: 0, nextIndex, received: dayOf(now), status: 'answered', consent };
  const head = sealHeadSlot(
    keys.secret,
    keys,
    keys,
    state,
    sealed.kemPublicKey,
    author,
    place,
    now,
    systemEntropy,
  );
  await writeHeadSlot(db, head.id, head.write, now);
  await placeAll(db);
}
