import { escalationQuorumOf } from '../../protocol/client/referral/verify-referral.ts';
import { SMALLEST_ESCALATION_QUORUM } from '../../protocol/limits.ts';
import { memberOf } from '../../protocol/roster.ts';
import type { DeskCore } from '../desk-core.ts';
import { newestOf } from '../newest-of.ts';
import type { ReferralSource } from './referral-event-of.ts';

/** What the rosters read so far say to an event of a log; `named` as in `sourceOf`. */
export const referralSource = (core: DeskCore, named: () => readonly string[]): ReferralSource => ({
  quorum: () => {
    const newest = newestOf(core, named());
    return newest === undefined ? SMALLEST_ESCALATION_QUORUM : escalationQuorumOf(newest);
  },
  authorKeys: core.rosters.authorKeys,
  standing: (rosterHash, member) => {
    const roster = core.rosters.byHash(rosterHash);
    const line = roster && memberOf(roster, member);
    if (roster === undefined || line === undefined) return undefined;
    const destinations = roster.document.destinations.filter(({ members }) => members.includes(member));
    return { role: line.role, destinations: destinations.map(({ id }) => id) };
  },
});
