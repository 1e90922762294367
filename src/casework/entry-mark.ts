import { ENTRY_MARK_BYTES } from '../casefile/entry.ts';
import { encodeReport, type Report } from '../casefile/report.ts';
import { LABEL } from '../protocol/labels.ts';
import { hash } from '../protocol/primitives/keyed.ts';

/**
 * The same 16 bytes for the same report. Names are left out: a hash of them, beside words that every reader has, could be
 * guessed by readers who may not open them alone.
 */
export const entryMark = (report: Report): Uint8Array =>
  hash(LABEL.entryMark, encodeReport(report)).slice(0, ENTRY_MARK_BYTES);
