import { decodeTeamGranted, encodeTeamGranted } from '../casefile/team-event.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import type { IntakeKey } from '../protocol/intake-key.ts';
import { appendWithMerge } from './append-with-merge.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { giveAllEpochs } from './give-grant.ts';

const TYPE = 'team-granted';

/** Whether somebody, or this colleague, noted that they let a member in (ids in base64url), as far as the log is read. */
export const wasLetIn = ({ chain }: CaseLog, member: string, by?: string): boolean =>
  chain.events.some(
    ({ header, data }) =>
      header.type === TYPE &&
      (by === undefined || header.author === by) &&
      decodeTeamGranted(data) === member,
  );

/** Notes in the team log that we let a member in, once. Call it in the team log's turn. */
export const noteLetIn = (core: DeskCore, team: CaseLog, member: string): Promise<void> => {
  const me = toBase64url(core.member);
  return appendWithMerge(core, team, {
    key: `${TYPE} ${member}`,
    draft: (log) => (wasLetIn(log, member, me) ? null : { type: TYPE, data: encodeTeamGranted(member) }),
  });
};

/**
 * Hands the team's secret to a colleague, then notes it: a crash in between hands it twice, which is harmless.
 * Call it in the team log's turn.
 */
export const handTeamOn = async (core: DeskCore, team: CaseLog, to: IntakeKey): Promise<void> => {
  await giveAllEpochs(core, team.id, to);
  await noteLetIn(core, team, to.member.id);
};
