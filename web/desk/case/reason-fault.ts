import { t } from '../text.ts';

const REASON_CHARACTERS = 2_000;

/** What is wrong with a reason that somebody typed; undefined when nothing is. */
export function faultOfReason(reason: string): string | undefined {
  if (reason.trim() === '') return t().reasons.missing;
  return reason.length > REASON_CHARACTERS ? t().reasons.tooLong : undefined;
}
