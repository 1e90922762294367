import type { JSX } from 'preact';
import type { CardDocument } from '../../../src/casefile/case-card.ts';
import { type Clock, clocksOf } from '../../../src/casefile/clocks.ts';
import { clockWords } from './clock-words.ts';

// A shape beside the words, so that late is told apart without colour and without reading.
const SHAPES: Readonly<Record<Clock['state'], string>> = { running: '◷', here: '◉', late: '■' };

/** The clock of a case that presses most: the one that is latest, else the one that runs out first. */
export function RowClock({
  card,
  now,
}: {
  readonly card: CardDocument;
  readonly now: number;
}): JSX.Element | null {
  const [first] = [...clocksOf(card, now)].sort((a, b) => a.due - b.due);
  return first ? <ClockTag clock={first} now={now} /> : null;
}

/** A clock: short for the eye, in full for the ear. */
export function ClockTag({ clock, now }: { readonly clock: Clock; readonly now: number }): JSX.Element {
  return (
    <span class={`clock clock--${clock.state}`}>
      <span aria-hidden="true">
        {SHAPES[clock.state]} {clockWords(clock, now, 'short')}
      </span>
      <span class="visually-hidden">{clockWords(clock, now, 'long')}</span>
    </span>
  );
}
