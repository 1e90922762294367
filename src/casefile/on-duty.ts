import type { Duty } from './team-content.ts';
import { foldTeam, type TeamEvent, type TeamState } from './team-state.ts';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Whom to call, and where if they want it by webhook. */
export type Call = Duty['calls'][number];

/** What the clocks of a zone show: weekday from 1 (Monday), minutes since midnight, day as `YYYY-MM-DD`. */
interface Clock {
  readonly weekday: number;
  readonly minutes: number;
  readonly day: string;
}

/** Whether this device knows a time zone by that name. */
export const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/**
 * Who is on duty at a time (milliseconds since 1970), in the order in which to call: the first one first, who is away
 * left out, nobody twice. Empty where the rota has nobody. A zone that this device does not know is read as UTC.
 */
export const onDutyAt = (
  { duties, absences }: Pick<TeamState, 'duties' | 'absences'>,
  now: number,
): Call[] => {
  const calls = new Map<string, Call>();
  for (const duty of duties) {
    const clock = clockOf(duty.zone, now);
    if (!isRunning(duty, clock)) continue;
    for (const call of duty.calls) {
      const isAway = absences.some(
        ({ member, from, until }) => member === call.member && from <= clock.day && clock.day <= until,
      );
      if (!isAway && !calls.has(call.member)) calls.set(call.member, call);
    }
  }
  return [...calls.values()];
};

/**
 * Whether a member was on duty at an instant, by what the team's log said then: who changes the rota afterwards changes
 * nothing. `no-rota` where the team had set none.
 */
export const dutyOf = (
  events: readonly TeamEvent[],
  member: string,
  instant: string,
): 'on' | 'off' | 'no-rota' => {
  const then = foldTeam(events.filter(({ time }) => time <= instant));
  if (then.duties.length === 0) return 'no-rota';
  return onDutyAt(then, Date.parse(instant)).some((call) => call.member === member) ? 'on' : 'off';
};

const isRunning = ({ days, from, until }: Duty, { weekday, minutes }: Clock): boolean => {
  const [start, end] = [minutesOf(from), minutesOf(until)];
  const today = days.includes(weekday);
  if (start < end) return today && start <= minutes && minutes < end;
  const dayBefore = days.includes(weekday === 1 ? 7 : weekday - 1);
  return (today && minutes >= start) || (dayBefore && minutes < end);
};

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const clockOf = (zone: string, now: number): Clock => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: isZone(zone) ? zone : 'UTC',
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(now);
  const part = (type: string): string => parts.find((found) => found.type === type)?.value ?? '';
  return {
    weekday: WEEKDAYS.indexOf(part('weekday')) + 1,
    minutes: Number(part('hour')) * 60 + Number(part('minute')),
    day: `${part('year')}-${part('month')}-${part('day')}`,
  };
};
