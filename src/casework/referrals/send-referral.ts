import { encodeWritten } from '../../casefile/case-event.ts';
import type { Referral } from '../../casefile/referral/referral-state.ts';
import { type Envelope, envelopeHash } from '../../protocol/client/envelope.ts';
import { readReferral, referralFrames } from '../../protocol/client/referral/referral.ts';
import { sealReferral } from '../../protocol/client/referral/seal-referral.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { encodeFrames } from '../../protocol/encoding/frames.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import { LABEL } from '../../protocol/labels.ts';
import { destinationStream } from '../../protocol/stream-names.ts';
import { dayOf } from '../../protocol/times.ts';
import { appendWithMerge } from '../append-with-merge.ts';
import type { CaseLog } from '../case-log.ts';
import type { DeskCore } from '../desk-core.ts';
import { formerIdsOf } from '../former-ids.ts';
import { readLog } from '../read-log.ts';
import { refreshRoster } from '../refresh-roster.ts';
import { refuseConflicted } from '../work-on-case.ts';
import { refuseUnlessCarried } from './along/carry-files.ts';
import { dossierOf, referralWith } from './dossiers-in.ts';
import { judgeReferral } from './focal/judge-referral.ts';
import { referralProofs } from './referral-proofs.ts';
import { refuseToPass } from './refuse-to-pass.ts';

/**
 * Sends an approved dossier (its hash in base64url) to its destination, once the copies of all files that go along have arrived (`carryFiles`). The log is read to its end first, and every rule is looked at again: a
 * withdrawal that came since the approvals stops it. Then, in this order: an event that it is about to be sent, the envelope, an event that it was.
 * A client that dies in between leaves the first event, and any colleague may send again: its receiver takes the same dossier once. What was
 * sent is sent; calling again does nothing. Call it in the log's turn. Throws `referral-…` for the rule that stops it, `bad-argument` for a
 * dossier that is over or for a destination off the portal, `no-reader` where no focal point has a key, `file-gone` where a copy is missing, `not-on-case`, `CallError`.
 */
export const sendReferral = async (core: DeskCore, log: CaseLog, dossier: string): Promise<void> => {
  refuseConflicted(log, toBase64url(core.member));
  await refreshRoster(core);
  await readLog(core, log);
  const { sent, dossier: facts } = referralWith(log, dossier);
  if (facts.outside !== undefined) throw new ProtocolError('bad-argument', 'off the portal');
  if (sent !== null) return;
  refuseToPass(core, log, dossier);
  await refuseUnlessCarried(core, log, dossier);
  const envelope = await sealed(core, log, referralWith(log, dossier));
  await appendWithMerge(core, log, {
    key: `referral-sending ${dossier}`,
    draft: (current) => {
      const { sending, sent } = referralWith(current, dossier);
      if (sending !== null || sent !== null) return null;
      // A colleague, or the person, may have written in between.
      refuseToPass(core, current, dossier);
      return { type: 'referral-sending', data: encodeWritten('referral-sending', { dossier }) };
    },
  });
  if (referralWith(log, dossier).sent !== null) return;
  // Begun before and broken off: what holds now decides, not what held then.
  refuseToPass(core, log, dossier);
  const { destination } = referralWith(log, dossier).dossier;
  await core.means.api.leaveForDestination(destinationStream(destination), envelope);
  const content = { dossier, envelope: toBase64url(envelopeHash(envelope)) };
  await appendWithMerge(core, log, {
    key: `referral-sent ${dossier}`,
    draft: (current) =>
      referralWith(current, dossier).sent === null
        ? { type: 'referral-sent', data: encodeWritten('referral-sent', content) }
        : null,
  });
};

/** The envelope, looked at as its receiver will look at it before anything is written or posted. */
const sealed = async (core: DeskCore, log: CaseLog, referral: Referral): Promise<Envelope> => {
  const { rosters, means, author, organisation } = core;
  const dossier = dossierOf(log, referral);
  const proofs = await referralProofs(core, log, referral);
  const readers = rosters.current();
  const now = means.now();
  const body = encodeFrames(
    LABEL.referral,
    referralFrames(dossier, proofs, readers.roster.hash, author, now),
  );
  const read = readReferral(body, 'exact');
  const context = {
    organisation,
    destination: dossier.header.destination,
    rosterOf: (hash: string) => rosters.byHash(hash),
    formerIds: (member: string) => formerIdsOf(rosters, member),
    today: dayOf(now),
  };
  judgeReferral(read, context);
  return sealReferral(dossier, proofs, author, readers, now, means.entropy);
};
