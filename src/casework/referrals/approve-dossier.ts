import { isOpen, isUponSameConsents } from '../../casefile/referral/referral-state.ts';
import { signApproval } from '../../protocol/client/referral/approval.ts';
import { encodeApproved } from '../../protocol/client/referral/events.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import { memberOf } from '../../protocol/roster.ts';
import { dayOf } from '../../protocol/times.ts';
import { appendWithMerge } from '../append-with-merge.ts';
import type { CaseLog } from '../case-log.ts';
import { readTeamNow } from '../change-team.ts';
import { type DeskCore, isOwnId } from '../desk-core.ts';
import { readLog } from '../read-log.ts';
import { refuseConflicted } from '../work-on-case.ts';
import { checkedDocument } from './checked-document.ts';
import { dossierOf, referralWith } from './dossiers-in.ts';
import { checkSameDestination } from './outside/destination-now.ts';

/**
 * Approves exactly one dossier (its hash in base64url), which this client has read and shown. Once approved, nothing happens. Call it in the log's
 * turn. Throws `bad-argument` for one that is over or on its way, `referral-altered` where other consents are in force or its content is not what
 * they and its header say, `referral-other-key` where the destination is another now (other people, another key or address),
 * `referral-not-by-reviewer` where the dossier's roster does not name us, `not-on-case`.
 */
export const approveDossier = async (core: DeskCore, log: CaseLog, hash: string): Promise<void> => {
  refuseConflicted(log, toBase64url(core.member));
  await readTeamNow(core);
  await readLog(core, log);
  const today = dayOf(core.means.now());
  await appendWithMerge(core, log, {
    key: `dossier-approved ${hash}`,
    draft: (current) => {
      const referral = referralWith(current, hash);
      if (referral.approvals.some(({ by }) => isOwnId(core, by))) return null;
      if (!isOpen(referral)) throw new ProtocolError('bad-argument', 'dossier');
      const { dossier } = referral;
      const { consent } = current.state;
      if (!isUponSameConsents(dossier, consent) || current.filed === null)
        throw new ProtocolError('referral-altered', 'consent');
      checkedDocument(dossier, consent, today);
      if (!referral.filesFit) throw new ProtocolError('referral-altered', 'files');
      const drafted = core.rosters.byHash(dossier.roster);
      const line = drafted && memberOf(drafted, toBase64url(core.member));
      if (line?.role !== 'reviewer') throw new ProtocolError('referral-not-by-reviewer');
      const whole = dossierOf(current, referral);
      checkSameDestination(core, whole.header);
      const { report } = current.filed;
      const vouched = {
        caseId: current.first.log,
        consentKey: report.consentPublicKey,
        consent: keyBehind(current),
      };
      const approval = signApproval(whole, vouched, core.author, today);
      return { type: 'dossier-approved', data: encodeApproved(approval) };
    },
  });
};

/** Whether the key that we vouch for signed any consent in force as the reporter's own: in a case that a member entered it never does. */
const keyBehind = ({ state: { consent } }: CaseLog): 'signed' | 'attested' => {
  const inForce = consent?.consents.filter(({ hash }) => consent.live?.hashes.includes(hash)) ?? [];
  return inForce.some(({ kind }) => kind === 'signed') ? 'signed' : 'attested';
};
