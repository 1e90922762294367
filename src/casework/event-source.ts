import type { FiledReport } from '../protocol/client/filed-event.ts';
import type { EventSource } from './case-event-of.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { personOf } from './former-ids.ts';
import { quorumFloor } from './quorum-floor.ts';
import { referralSource } from './referrals/referral-source.ts';

/**
 * What the meaning of an event is taken from, for one that stands in a log and for one about to: `named` are the rosters
 * (hashes in base64url) that the log names up to it.
 */
export const sourceOf = (
  core: DeskCore,
  log: CaseLog,
  filed: FiledReport,
  named: () => readonly string[],
): EventSource => ({
  organisation: core.organisation,
  log: log.first.log,
  filed,
  floor: () => quorumFloor(core, named()),
  personOf: (member) => personOf(core.rosters, member),
  referrals: referralSource(core, named),
  authorKeys: core.rosters.authorKeys,
});
