import type { Clock } from '../../../src/casefile/clocks.ts';
import { formatSpan } from '../format-time.ts';
import { t } from '../text.ts';

/** A clock in words, as it stands at a time (milliseconds since 1970). */
export function clockWords({ kind, due, state }: Clock, now: number, width: 'short' | 'long'): string {
  const words = t().queue.clocks;
  const span = formatSpan(Math.abs(due - now), width) ?? words.soon;
  if (kind === 'last-safe') return state === 'here' ? words.lastSafe.here : words.lastSafe[how(state)](span);
  return words[kind][how(state)](span);
}

const how = (state: Clock['state']): 'late' | 'within' => (state === 'late' ? 'late' : 'within');
