import { timeOf } from '../protocol/times.ts';
import type { CardDocument } from './case-card.ts';
import { isOver, isPassedOn } from './codes/case-stages.ts';
import { URGENCIES, type Urgency } from './codes/urgency.ts';
import { DEADLINES } from './deadlines.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A day begins first where clocks are 14 hours ahead of UTC, and ends last where they are 12 behind. */
const FIRST_PLACE_MS = 14 * HOUR_MS;
const LAST_PLACE_MS = 12 * HOUR_MS;

/** After these decisions at the gate there is nothing to pass on. */
const NOT_PASSED_ON: readonly unknown[] = ['refer', 'pattern-only', 'reject'];

export type ClockKind = 'acknowledge' | 'escalate' | 'last-safe';

/** One clock of a case that runs. `due` in milliseconds since 1970; a `last-safe` clock is `here` while its day lasts. */
export interface Clock {
  readonly kind: ClockKind;
  readonly due: number;
  readonly state: 'running' | 'here' | 'late';
}

/** What of a card the clocks look at. */
export type Clocked = Pick<
  CardDocument,
  'status' | 'stage' | 'urgency' | 'sent' | 'firstSeen' | 'lastSafe' | 'gate' | 'waitsFor'
>;

/** The times that a card says, in milliseconds since 1970. */
interface CardTimes {
  readonly start: number;
  /** From the first moment of the last safe day anywhere on Earth until its last. */
  readonly lastSafe: { readonly from: number; readonly until: number } | null;
}

// Lists of thousands of cards ask at every key; a card is never changed, only replaced.
const TIMES = new WeakMap<Clocked, CardTimes>();

const timesOf = (card: Clocked): CardTimes => {
  const known = TIMES.get(card);
  if (known !== undefined) return known;
  const times = {
    start: startOf(card),
    lastSafe: card.lastSafe === null ? null : dayAnywhere(card.lastSafe),
  };
  TIMES.set(card, times);
  return times;
};

const startOf = ({ sent, firstSeen }: Clocked): number => {
  const [told, seen] = [timeOf(sent), timeOf(firstSeen)];
  return Math.abs(told - seen) > DAY_MS ? seen : told;
};

const dayAnywhere = (day: string): CardTimes['lastSafe'] => {
  const time = timeOf(day);
  return { from: time - FIRST_PLACE_MS, until: time + DAY_MS + LAST_PLACE_MS };
};

/**
 * From when the clocks of a case count, in milliseconds since 1970: from the hour that its reporter's device says, or from
 * when the team first saw it where the two differ by more than a day (docs/report.md, "Clocks").
 */
export const clockStart = (card: Clocked): number => timesOf(card).start;

/**
 * The clocks of a case that run at a time (milliseconds since 1970), in the order of `ClockKind`. One whose demand is met is
 * absent: acknowledged once somebody took the case on or answered; passed on, or not to be by the gate; none once it is over.
 * The last safe day counts from its first moment anywhere on Earth, for nobody knows the place's own clock.
 */
export const clocksOf = (card: Clocked, now: number): readonly Clock[] =>
  isOver(card.stage) ? [] : [...deadlinesOf(card, now), ...lastSafeOf(card, now)];

const deadlinesOf = (card: Clocked, now: number): Clock[] => {
  const { start } = timesOf(card);
  const { acknowledgeHours, escalateHours } = DEADLINES[card.urgency];
  const clock = (kind: ClockKind, hours: number | null, isDone: boolean): Clock[] => {
    if (hours === null || isDone) return [];
    const due = start + hours * HOUR_MS;
    return [{ kind, due, state: now < due ? 'running' : 'late' }];
  };
  return [
    ...clock('acknowledge', acknowledgeHours, card.status !== 'received'),
    ...clock('escalate', escalateHours, isPassedOn(card.stage) || NOT_PASSED_ON.includes(card.gate)),
  ];
};

// Once the day is over everywhere it is only late where the person was not even answered.
const lastSafeOf = (card: Clocked, now: number): Clock[] => {
  const { lastSafe } = timesOf(card);
  if (lastSafe === null) return [];
  const { from: due, until } = lastSafe;
  if (now < due) return [{ kind: 'last-safe', due, state: 'running' }];
  if (now < until) return [{ kind: 'last-safe', due, state: 'here' }];
  return card.waitsFor === 'team' ? [{ kind: 'last-safe', due, state: 'late' }] : [];
};

const AT_ONCE_MS = 2 * DAY_MS;
const WITHIN_HOURS_MS = 7 * DAY_MS;

/**
 * The level by which a case takes its place: its own, or higher while its last safe day is near (within two days as P0, within
 * seven as P1) and not over. Nobody's decision about the level is changed by it.
 */
export const pressingLevel = (card: Clocked, now: number): Urgency => {
  const { lastSafe } = timesOf(card);
  if (lastSafe === null || isOver(card.stage) || now >= lastSafe.until) return card.urgency;
  const left = lastSafe.from - now;
  const byDay: Urgency = left <= AT_ONCE_MS ? 'P0' : left <= WITHIN_HOURS_MS ? 'P1' : 'P3';
  return URGENCIES.indexOf(byDay) < URGENCIES.indexOf(card.urgency) ? byDay : card.urgency;
};

/** When the first clock of a case that is not over runs out, in milliseconds since 1970; infinity where none runs. */
export const nextDue = (card: Clocked, now: number): number =>
  Math.min(
    ...clocksOf(card, now)
      .filter(({ kind, state }) => kind !== 'last-safe' || state !== 'late')
      .map(({ due }) => due),
  );

/** Whether any clock of a case has run out. */
export const isLate = (card: Clocked, now: number): boolean =>
  clocksOf(card, now).some(({ state }) => state === 'late');
