import { hourOf, timeOf } from '../../protocol/times.ts';
import type { CaseLog } from '../case-log.ts';
import type { Tracked } from './sighting.ts';

/** Names that colleagues opened alone: as urgent as anything, whether or not the rules let them. */
export const seeOpenedAlone = (log: CaseLog, me: string): readonly Tracked[] =>
  (log.state.identity?.alone ?? [])
    .filter(({ by }) => by !== me)
    .map(({ sequence, time, reason }) => ({
      key: `names ${log.id} ${sequence}`,
      kind: 'names' as const,
      level: 'P0' as const,
      reasons: ['names-opened-alone'],
      sent: hourOf(timeOf(time)),
      text: reason,
      log,
      from: sequence,
    }));
