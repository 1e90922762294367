import { ProtocolError, type ProtocolErrorCode } from '../../src/protocol/errors.ts';
import { distrustOf } from './distrust-of.ts';
import { t } from './text.ts';

/** Whether what was typed is no phrase. */
export const isPhraseFault = (error: unknown): boolean =>
  error instanceof ProtocolError && error.code.startsWith('phrase-');

/** The detail of these errors is a number of words, or the place of one, never a word. */
const PHRASE_FAULTS: Partial<Record<ProtocolErrorCode, (detail: string) => string>> = {
  'phrase-bad-length': (count) => t().open.errors.length(Number(count)),
  'phrase-unknown-word': (place) => t().open.errors.word(place),
  'phrase-bad-checksum': () => t().open.errors.checksum,
};

export type OpeningFaults = { readonly failed: string; readonly broken: string };

/** Why nothing opened, in words for the person who typed the phrase. */
export function openingFault(error: unknown, own: OpeningFaults = t().open.errors): string {
  if (!(error instanceof ProtocolError)) return own.failed;
  if (error.code === 'newer-version') return t().resume.errors.newer;
  if (error.code.startsWith('roster-')) return t().trust.reasons[distrustOf(error)];
  const detail = error.message.replace(/^.*: /, '');
  return PHRASE_FAULTS[error.code]?.(detail) ?? own.broken;
}
