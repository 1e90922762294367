import type { CaseState } from '../casefile/case-state.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { unreadLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { readLog } from './read-log.ts';

/**
 * What a case amounts to, for work on many. Its log is read and verified as whenever a case is opened, then let go of: ten
 * thousand of them have no room in memory. Null where no report stands in it. Rejects when a call fails.
 */
export const readState = async (core: DeskCore, id: string): Promise<CaseState | null> => {
  const first = core.ring.keysOf(id, 0);
  if (first === undefined) throw new ProtocolError('not-on-case');
  const known = core.logs.get(id);
  const lastEvent = core.cards.get(id)?.lastEvent;
  if (known?.state.report && known.state.lastEvent === lastEvent) return known.state;
  const log = unreadLog(first);
  await readLog({ ...core, changed: () => undefined }, log);
  return log.state.report === null ? null : log.state;
};
