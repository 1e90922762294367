import type { Sighting } from '../../casework/watch/sighting.ts';
import { timeOf } from '../../protocol/times.ts';

const HOUR_MS = 3_600_000;

/** One line for the terminal: codes and an age, nothing of what was written. `now` in milliseconds since 1970. */
export const lineOf = ({ kind, level, reasons, sent }: Sighting, now: number): string =>
  `${level} ${kind}: ${reasons.join(', ')}; sent ${ageOf(sent, now)}`;

const ageOf = (sent: string, now: number): string => {
  const hours = Math.max(0, Math.floor((now - timeOf(sent)) / HOUR_MS));
  return hours === 0 ? 'within the last hour' : `about ${hours} h ago`;
};

// A terminal obeys some characters, and others turn the direction of a line.
const OBEYED = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** A reporter's words for the terminal, which must not obey them. */
export const textOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => `  | ${line.replace(OBEYED, ' ')}`)
    .join('\n');
