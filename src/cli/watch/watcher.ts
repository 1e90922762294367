import type { Call } from '../../casefile/on-duty.ts';
import { codeOf } from '../../casework/call-error.ts';
import type { Watch, WatchTrouble } from '../../casework/watch/open-watch.ts';
import type { Sighting } from '../../casework/watch/sighting.ts';
import { type AlarmLevel, createAlarms, type DueCall, type Ringing } from './alarms.ts';
import { lineOf, textOf } from './lines.ts';

/** The outside of a duty machine. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly say: (line: string) => void;
  /** Asked again and again while something rings. */
  readonly ring: (level: AlarmLevel) => void;
  readonly quiet: () => void;
  /** Calls a member on the rota. Gives whether there was any way to. */
  readonly call: (call: Call, label: string, level: AlarmLevel) => Promise<boolean>;
}

export interface WatcherOptions {
  /** Minutes for which something rings before the next on the rota is called. */
  readonly callAfterMinutes: number;
  /** Whether to print what reporters wrote. */
  readonly showTexts: boolean;
}

export interface Watcher {
  /** Looks if it is time to, tells what is new, rings and calls. Never rejects. */
  readonly tick: () => Promise<void>;
  readonly acknowledge: () => void;
}

const MINUTE_MS = 60_000;
const LOOK_EVERY_MS = 20_000;
const LONGEST_PAUSE_MS = 5 * MINUTE_MS;
/** So long nobody can know whether something came: that is an alarm itself. */
const OUTAGE_AFTER_MS = 15 * MINUTE_MS;

/** What a duty machine does at each tick of its clock. */
export const createWatcher = (
  watch: Watch,
  outside: Surroundings,
  { callAfterMinutes, showTexts }: WatcherOptions,
): Watcher => {
  const { now, say } = outside;
  const alarms = createAlarms(callAfterMinutes * MINUTE_MS);
  const told = new Set<string>();
  let [failures, lastGood, nextLook] = [0, now(), now()];

  const look = async (): Promise<void> => {
    try {
      await watch.look();
      if (failures > 0) say('The portal answers again.');
      failures = 0;
      lastGood = now();
      nextLook = lastGood + LOOK_EVERY_MS;
    } catch (error) {
      failures += 1;
      say(`No look at the portal was possible (${codeOf(error) ?? 'fault'}). Trying again.`);
      nextLook = now() + Math.min(LONGEST_PAUSE_MS, LOOK_EVERY_MS * 2 ** (failures - 1));
    }
  };

  const once = (key: string, line: string): void => {
    if (!told.has(key)) say(line);
    told.add(key);
  };

  const tell = (sightings: readonly Sighting[]): void => {
    for (const sighting of sightings) {
      if (sighting.heard) continue;
      once(sighting.key, lineOf(sighting, now()));
      if (showTexts && sighting.text !== '') once(`text ${sighting.key}`, textOf(sighting.text));
    }
    for (const { code, place } of watch.warnings()) {
      once(`warning ${code} ${place}`, `Warning: ${code} (${place}). Look at it at a desk.`);
    }
  };

  const callNext = async ({ step, level }: DueCall): Promise<void> => {
    const rota = watch.onDuty(now());
    if (rota.length === 0) say('Nobody is on the rota now: there is no one to call.');
    for (let tries = 0; tries < rota.length; tries += 1) {
      const next = rota[(step + tries) % rota.length];
      if (next === undefined) return;
      const label = watch.labelOf(next.member);
      if (await outside.call(next, label, level)) {
        say(`Called ${label}, the next on the rota.`);
        return;
      }
      say(`${label} could not be called.`);
    }
  };

  return {
    tick: async () => {
      if (now() >= nextLook) await look();
      const sightings = watch.sightings();
      tell(sightings);
      const isOut = now() - lastGood >= OUTAGE_AFTER_MS;
      const found: Trouble[] = [...watch.troubles(now()), ...(isOut ? (['outage'] as const) : [])];
      const troubles = found.map((key) => ({ key, level: 'outage' as const }));
      for (const { key } of troubles) once(key, TROUBLES[key]);
      const heard = alarms.update([...urgent(sightings), ...troubles], now());
      for (const { key } of heard) {
        say(Object.hasOwn(TROUBLES, key) ? 'It works again.' : 'Somebody has it in hand.');
        // Given back or out again, it is told again.
        told.delete(key);
      }
      for (const due of alarms.dueCalls(now())) await callNext(due);
      const level = alarms.ringing(now());
      if (level === null) outside.quiet();
      else outside.ring(level);
    },
    acknowledge: () => {
      if (alarms.acknowledge(now()) === 0) {
        say('Nothing rings.');
        return;
      }
      outside.quiet();
      say(
        `Heard. It rings again in ${callAfterMinutes} minutes unless somebody takes the case on or answers.`,
      );
    },
  };
};

type Trouble = WatchTrouble | 'outage';

const TROUBLES: Readonly<Record<Trouble, string>> = {
  outage: 'Nobody knows whether something came: the portal has been out of reach for too long.',
  'roster-expired': 'The roster has run out: reporters’ pages seal nothing until the root signs a new one.',
  'no-intake-key':
    'Reporters’ pages seal nothing to this member: sign in at a desk, or let another member watch.',
};

const urgent = (sightings: readonly Sighting[]): Ringing[] =>
  sightings.flatMap(({ heard, key, level }) =>
    !heard && (level === 'P0' || level === 'P1') ? [{ key, level }] : [],
  );
