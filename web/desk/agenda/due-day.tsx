import type { JSX } from 'preact';
import { dayOf } from '../../../src/protocol/times.ts';
import { now } from '../../shared/clock.ts';
import { formatShortDay } from '../format-time.ts';
import { t } from '../text.ts';

/** By which day; said otherwise, not only coloured, once that day has passed. */
export function DueDay({ due }: { readonly due: string }): JSX.Element {
  const words = t().tasks;
  const isOverdue = due < dayOf(now());
  return (
    <strong class={isOverdue ? 'due due--over' : 'due'}>
      {isOverdue ? words.overdue(formatShortDay(due)) : words.dueOn(formatShortDay(due))}
    </strong>
  );
}
