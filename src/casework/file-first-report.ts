import { decodeEntry } from '../casefile/entry.ts';
import { decodeReport } from '../casefile/report.ts';
import { checkFiled, encodeFiled } from '../protocol/client/filed-event.ts';
import { openOwnShare } from '../protocol/client/first-report.ts';
import { toBase64url } from '../protocol/encoding/base64url.ts';
import { ProtocolError } from '../protocol/errors.ts';
import { adoptCase } from './adopt-case.ts';
import { appendWithMerge } from './append-with-merge.ts';
import type { CaseLog } from './case-log.ts';
import { type DeskCore, logOf } from './desk-core.ts';
import { checkEntrant } from './entrant.ts';
import { markEntry } from './mark-entry.ts';
import type { OpenedEntry } from './open-entry.ts';
import { readLog } from './read-log.ts';
import { settle } from './settle-or-later.ts';

/**
 * Opens the case of a first report, or joins the colleague who was first. Each step may be done again after a crash.
 * Throws what the protocol refuses in the report, and the fault of a log that does not hold the same report.
 */
export const fileFirstReport = async (
  core: DeskCore,
  entry: OpenedEntry & { kind: 'report' },
): Promise<void> => {
  const { report } = entry;
  await checkEntrant(core, report);
  openOwnShare(report, core.organisation, core.member, core.ownKeys.seeds());
  decodeReport(report.report);
  if (report.entered) decodeEntry(report.entered.entry);
  await adoptCase(core, { log: report.caseId, epoch: 0, secret: report.caseSecret });
  const log = logOf(core, toBase64url(report.caseId));
  if (log === undefined) throw new ProtocolError('not-on-case');
  await log.inTurn(() => fileInTurn(core, log, entry));
  const author = log.chain.events[0]?.header.author;
  if (author === toBase64url(core.member)) await markEntry(core, 'entry-filed', entry.position);
};

const fileInTurn = async (
  core: DeskCore,
  log: CaseLog,
  { report, envelopeHash }: OpenedEntry & { kind: 'report' },
): Promise<void> => {
  if (core.memory.content.logs.has(log.id) && log.chain.events.length === 0) await readLog(core, log);
  await appendWithMerge(core, log, {
    key: 'filed',
    draft: ({ chain }) =>
      chain.events.length > 0 ? null : { type: 'filed', data: encodeFiled(envelopeHash, report) },
  });
  if (log.filed === null) throw log.damage ?? new ProtocolError('log-gap');
  try {
    checkFiled(log.filed, envelopeHash, report);
  } catch (error) {
    log.damage = core.warnings.addRefusal(error, 'case', log.id);
    throw error;
  }
  await settle(core, log);
};
