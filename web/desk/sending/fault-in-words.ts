import { codeOf } from '../../../src/casework/call-error.ts';
import { FileUnreadable } from '../../shared/files/seal-line.ts';
import { wordsFor } from '../problem.ts';
import { t } from '../text.ts';
import type { Outgoing } from './outgoing.ts';

/** Why nothing was sent, in words; null where nothing failed. */
export function faultInWords({ failure, stopped, named }: Outgoing): string | null {
  const words = t().sending;
  if (stopped) return named ? words.stoppedLate : words.stopped;
  if (failure === null) return null;
  const isChanged = failure instanceof FileUnreadable || codeOf(failure) === 'part-taken';
  return isChanged ? words.unreadable : `${words.failed} ${wordsFor(failure)}`;
}
