import { ProtocolError } from '../../src/protocol/errors.ts';
import { isPhraseFault, phraseFault } from '../shared/phrase-fault.ts';
import { distrustOf } from './distrust-of.ts';
import { t } from './text.ts';

/** Why a mailbox did not open, in words for the person who typed the phrase. */
export function openingFault(error: unknown): string {
  if (!(error instanceof ProtocolError)) return t().open.errors.failed;
  if (error.code.startsWith('roster-')) return t().trust.reasons[distrustOf(error)];
  return isPhraseFault(error) ? phraseFault(error) : t().open.errors.broken;
}
