import { ProtocolError } from '../../src/protocol/errors.ts';
import { isPhraseFault, phraseFault } from '../shared/phrase-fault.ts';
import { distrustOf } from './distrust-of.ts';
import { t } from './text.ts';

export type OpeningFaults = { readonly failed: string; readonly broken: string };

/** Why nothing opened, in words for the person who typed the phrase. */
export function openingFault(error: unknown, own: OpeningFaults = t().open.errors): string {
  if (!(error instanceof ProtocolError)) return own.failed;
  if (error.code === 'newer-version') return t().resume.errors.newer;
  if (error.code.startsWith('roster-')) return t().trust.reasons[distrustOf(error)];
  return isPhraseFault(error) ? phraseFault(error) : own.broken;
}
