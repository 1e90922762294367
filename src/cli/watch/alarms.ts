import type { Urgency } from '../../casefile/codes/urgency.ts';

/** What may ring: a report or message by its urgency, or that nobody can tell whether one came. */
export type AlarmLevel = Extract<Urgency, 'P0' | 'P1'> | 'outage';

export interface Ringing {
  readonly key: string;
  readonly level: AlarmLevel;
}

/** A step of the rota that has come due: how many hours' worth of silence, and for what. */
export interface DueCall {
  readonly step: number;
  readonly level: AlarmLevel;
}

/** Times in milliseconds since 1970. */
export interface Alarms {
  /** What is unheard now. Gives what was heard since the last time. */
  update(unheard: readonly Ringing[], now: number): readonly Ringing[];
  /** Somebody at this machine has heard: quiet until the time of one step has passed without anybody taking it in hand. */
  acknowledge(now: number): number;
  /** The worst of what rings. */
  ringing(now: number): AlarmLevel | null;
  /** Whom to call now: each step once. */
  dueCalls(now: number): readonly DueCall[];
}

interface Alarm extends Ringing {
  from: number;
  steps: number;
}

const WORST_FIRST: readonly AlarmLevel[] = ['P0', 'outage', 'P1'];

/** `stepMs`: how long an alarm rings before the next on the rota is called. */
export const createAlarms = (stepMs: number): Alarms => {
  const alarms = new Map<string, Alarm>();
  const ringingNow = (now: number): Alarm[] => [...alarms.values()].filter(({ from }) => from <= now);
  return {
    update: (unheard, now) => {
      const ended = [...alarms.values()].filter(({ key }) => !unheard.some((still) => still.key === key));
      for (const { key } of ended) alarms.delete(key);
      for (const { key, level } of unheard) {
        if (!alarms.has(key)) alarms.set(key, { key, level, from: now, steps: 0 });
      }
      return ended;
    },
    acknowledge: (now) => {
      const heard = ringingNow(now);
      for (const alarm of heard) {
        alarm.from = now + stepMs;
        alarm.steps = 0;
      }
      return heard.length;
    },
    ringing: (now) => worst(ringingNow(now)),
    dueCalls: (now) => {
      const due = new Map<number, AlarmLevel[]>();
      for (const alarm of ringingNow(now)) {
        const step = Math.floor((now - alarm.from) / stepMs);
        if (step > alarm.steps) due.set(step, [...(due.get(step) ?? []), alarm.level]);
        alarm.steps = step;
      }
      return [...due].map(([step, levels]) => ({
        step,
        level: worst(levels.map((level) => ({ level }))) ?? 'P0',
      }));
    },
  };
};

const worst = (alarms: readonly Pick<Ringing, 'level'>[]): AlarmLevel | null =>
  WORST_FIRST.find((level) => alarms.some((alarm) => alarm.level === level)) ?? null;
