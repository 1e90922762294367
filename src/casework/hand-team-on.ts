import { decodeTeamGranted, encodeTeamGranted } from '../casefile/team-event.ts';
import type { IntakeKey } from '../protocol/intake-key.ts';
import { appendWithMerge } from './append-with-merge.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { giveGrant } from './give-grant.ts';

const TYPE = 'team-granted';

/** Whether somebody handed the team to this member (id in base64url), as far as the team log is read. */
export const wasHandedTeam = ({ chain }: CaseLog, member: string): boolean =>
  chain.events.some(({ header, data }) => header.type === TYPE && decodeTeamGranted(data) === member);

/**
 * Hands the team's secret to a colleague, then notes it in the team log: a crash in between hands it twice, which is
 * harmless. Call it in the team log's turn.
 */
export const handTeamOn = async (core: DeskCore, team: CaseLog, to: IntakeKey): Promise<void> => {
  const { id } = to.member;
  await giveGrant(core, team.first, to);
  await appendWithMerge(core, team, {
    key: `${TYPE} ${id}`,
    draft: (log) => (wasHandedTeam(log, id) ? null : { type: TYPE, data: encodeTeamGranted(id) }),
  });
};
