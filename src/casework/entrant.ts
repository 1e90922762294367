import { filedReport } from '../protocol/client/filed-event.ts';
import type { FirstReport } from '../protocol/client/first-report.ts';
import { ProtocolError } from '../protocol/errors.ts';
import type { CaseLog } from './case-log.ts';
import type { DeskCore } from './desk-core.ts';
import { lookFurther } from './look-further.ts';

/** Throws `unknown-author` for a report entered by somebody who is no reviewer of the roster that it names. */
export const refuseStranger = ({ rosters }: DeskCore, { entered, header }: FirstReport): void => {
  if (entered && !rosters.reviewed(header.roster, entered.member)) {
    throw new ProtocolError('unknown-author', 'entered report');
  }
};

/** The same for a report just opened: whoever entered it may stand in a roster that was not read yet. */
export const checkEntrant = async (core: DeskCore, report: FirstReport): Promise<void> => {
  const { entered, header } = report;
  if (entered && !core.rosters.reviewed(header.roster, entered.member)) await lookFurther(core);
  refuseStranger(core, report);
};

/** Reads further rosters where the report that a colleague filed needs them. What does not stand is told when it is read. */
export const meetEntrant = async (core: DeskCore, log: CaseLog): Promise<void> => {
  if (log.id === core.teamId() || log.chain.events.length === 0) return;
  try {
    refuseStranger(core, filedReport(log.chain, core.organisation, core.rosters.authorKeys).report);
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error;
    if (error.code === 'unknown-author') await lookFurther(core);
  }
};
