import { DRAFT_DAYS } from '../../src/protocol/limits.ts';
import { now } from '../shared/clock.ts';
import { formatDay } from '../shared/format.ts';

const DAY_MS = 86_400_000;
const DAY_CHARACTERS = 10;

/** The last day on which what is paused now can be resumed, in words. The days are those of the server: of UTC. */
export const keptUntil = (): string =>
  formatDay(new Date(now() + DRAFT_DAYS * DAY_MS).toISOString().slice(0, DAY_CHARACTERS));
