import { equalBytes, exactly } from '../encoding/bytes.ts';
import { decodeFrames, encodeFrames } from '../encoding/frames.ts';
import { ProtocolError } from '../errors.ts';
import type { OrganisationId } from '../ids.ts';
import { LABEL } from '../labels.ts';
import { HASH_BYTES } from '../limits.ts';
import { type FirstReport, readFirstReport } from './first-report.ts';
import type { LogChain } from './log-chain.ts';
import type { AuthorKeys } from './log-event.ts';

/** Event 0 of every case: the report as it came, bound to the envelope it came in. */
export interface FiledReport {
  readonly envelopeHash: Uint8Array;
  readonly report: FirstReport;
}

/** The data of event 0. */
export const encodeFiled = (envelopeHash: Uint8Array, report: FirstReport): Uint8Array =>
  encodeFrames(LABEL.filed, [envelopeHash, report.body]);

/**
 * The report that a case was opened with. Throws `log-gap` for an empty log, `wrong-context` when event 0 is another type,
 * its report belongs to another case, or the log is sealed under another secret than the reporter's; and what
 * `readFirstReport` throws. A reader of the report calls `openOwnShare` on it as well. Source: docs/protocol.md, section 6.
 */
export const filedReport = (
  chain: LogChain,
  organisation: OrganisationId,
  memberKeys?: AuthorKeys,
): FiledReport => {
  const first = chain.events[0];
  if (first === undefined) throw new ProtocolError('log-gap');
  if (first.header.type !== 'filed') throw new ProtocolError('wrong-context', 'event 0');
  const frames = decodeFrames(LABEL.filed, first.data, 'exact');
  const [envelopeHash, body] = frames;
  if (!envelopeHash || !body || frames.length !== 2) throw new ProtocolError('bad-encoding', 'filed');
  const report = readFirstReport(body, organisation, 'exact', memberKeys);
  const ours =
    equalBytes(report.caseId, chain.first.log) && equalBytes(report.caseSecret, chain.first.secret);
  if (!ours) throw new ProtocolError('wrong-context', 'case');
  return { envelopeHash: exactly(envelopeHash, HASH_BYTES), report };
};

/** Throws `wrong-context` unless a colleague filed exactly the report and envelope that this reader holds too. */
export const checkFiled = (filed: FiledReport, envelopeHash: Uint8Array, own: FirstReport): void => {
  if (!equalBytes(filed.envelopeHash, envelopeHash) || !equalBytes(filed.report.body, own.body)) {
    throw new ProtocolError('wrong-context', 'filed report differs');
  }
};
