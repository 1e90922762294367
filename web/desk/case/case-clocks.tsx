import type { JSX } from 'preact';
import { cardOf } from '../../../src/casefile/case-card.ts';
import type { CaseState } from '../../../src/casefile/case-state.ts';
import { clockStart, clocksOf } from '../../../src/casefile/clocks.ts';
import { timeOf } from '../../../src/protocol/times.ts';
import { formatMoment } from '../format-time.ts';
import { useMinute } from '../hooks/use-minute.ts';
import { ClockTag } from '../list/row-clock.tsx';
import { t } from '../text.ts';

type ClocksProps = { readonly state: CaseState };

/** From when the clocks of a case count. */
export function ClockGround({ state }: ClocksProps): JSX.Element | null {
  const minute = useMinute();
  const words = t().queue.clocks;
  if (state.report === null) return null;
  const card = cardOf(state);
  const clocks = clocksOf(card, minute);
  if (clocks.length === 0) return null;
  return (
    <p class="quiet">
      {clockStart(card) === timeOf(card.sent) ? words.fromSent : words.fromSeen}
      {clocks.some(({ kind }) => kind === 'last-safe') ? ` ${words.earliest}` : ''}
    </p>
  );
}

/** The clocks of a case that run, when each runs out by the reader's own clock and, unless `brief`, from when they count. */
export function CaseClocks({ state, brief }: ClocksProps & { readonly brief: boolean }): JSX.Element | null {
  const minute = useMinute();
  const words = t().queue.clocks;
  if (state.report === null) return null;
  const clocks = clocksOf(cardOf(state), minute);
  if (clocks.length === 0) return null;
  return (
    <section class="clocks" aria-label={words.label}>
      <ul class="clocks__list">
        {clocks.map((clock) => (
          <li key={clock.kind}>
            <ClockTag clock={clock} now={minute} />{' '}
            <span class="quiet">{words.due(formatMoment(clock.due))}</span>
          </li>
        ))}
      </ul>
      {brief ? null : <ClockGround state={state} />}
    </section>
  );
}
