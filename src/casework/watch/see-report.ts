import { decodeReport, type Report } from '../../casefile/report.ts';
import { suggestUrgency } from '../../casefile/urgency.ts';
import type { FiledReport } from '../../protocol/client/filed-event.ts';
import { type FirstReport, openOwnShare } from '../../protocol/client/first-report.ts';
import { toBase64url } from '../../protocol/encoding/base64url.ts';
import { ProtocolError } from '../../protocol/errors.ts';
import type { CaseLog } from '../case-log.ts';
import { type DeskCore, logOf } from '../desk-core.ts';
import { checkEntrant } from '../entrant.ts';
import type { OpenedEntry } from '../open-entry.ts';
import type { Tracked } from './sighting.ts';

/**
 * A first report of the stream, checked as a desk checks it before filing. Throws what the protocol refuses in it; one
 * of a later release is not refused, for nobody knows how urgent it is.
 */
export const seeReport = async (
  core: DeskCore,
  { report }: OpenedEntry & { kind: 'report' },
): Promise<Tracked> => {
  await checkEntrant(core, report);
  openOwnShare(report, core.organisation, core.member, core.ownKeys.seeds());
  const id = toBase64url(report.caseId);
  if (core.ring.keysOf(id, 0) === undefined) {
    await core.ring.keep({ log: report.caseId, epoch: 0, secret: report.caseSecret });
  }
  const log = logOf(core, id);
  if (log === undefined) throw new ProtocolError('not-on-case');
  return reportIn(log, report);
};

/** A report that a colleague's desk filed already. */
export const seeFiled = (log: CaseLog, { report }: FiledReport): Tracked => reportIn(log, report);

const reportIn = (log: CaseLog, { report: bytes, header }: FirstReport): Tracked => {
  const report = readable(bytes);
  return {
    key: `report ${log.id}`,
    kind: 'report',
    ...urgencyOf(bytes),
    sent: header.sent,
    text: report === null ? '' : [report.narrative, report.cooperation].filter(Boolean).join('\n\n'),
    log,
    from: 0,
  };
};

/** What the rules make of a sealed report. What only a later release can read is taken for urgent. */
export const urgencyOf = (bytes: Uint8Array): Pick<Tracked, 'level' | 'reasons'> => {
  const report = readable(bytes);
  return report === null ? { level: 'P1', reasons: ['newer-version'] } : suggestUrgency(report);
};

const readable = (bytes: Uint8Array): Report | null => {
  try {
    return decodeReport(bytes);
  } catch (error) {
    if (error instanceof ProtocolError && error.code === 'newer-version') return null;
    throw error;
  }
};
