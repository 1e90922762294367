import { toBase64url } from '../../../protocol/encoding/base64url.ts';
import type { CaseLog } from '../../case-log.ts';
import { readTeamNow } from '../../change-team.ts';
import type { DeskCore } from '../../desk-core.ts';
import { readLog } from '../../read-log.ts';
import { refreshRoster } from '../../refresh-roster.ts';
import { refuseConflicted } from '../../work-on-case.ts';

/**
 * Reads the roster, the team's log and the case's to their ends, before anything leaves the portal. Call it in the log's turn. Throws the log's
 * fault, `not-on-case`, `CallError`.
 */
export const readEverything = async (core: DeskCore, log: CaseLog): Promise<void> => {
  refuseConflicted(log, toBase64url(core.member));
  await refreshRoster(core);
  await readTeamNow(core);
  await readLog(core, log);
  if (log.fault !== null) throw log.fault;
};
