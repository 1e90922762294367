import type { Switches } from '../../src/casefile/consent/switches.ts';

/** What a person decided beside the reading by the team, as far as they decided. */
export type Allowed = {
  readonly switches: Switches;
  /** Codes of routes, and ids of destinations of the roster. */
  readonly destinations: readonly string[];
  /** The ids of files that may be passed on; none before the team has any. */
  readonly files?: readonly string[];
};

/** A file that a consent can name. `name`: as it was sent from this page, which stores nothing; null for one of before. */
export type KnownFile = { readonly id: string; readonly name: string | null };

export const NOTHING_ALLOWED: Allowed = { switches: {}, destinations: [] };

/** Whether anything was decided at all, and be it that something is refused. */
export const hasDecided = ({ switches }: Allowed): boolean => Object.keys(switches).length > 0;
