import type { Config } from '../config.ts';
import type { Entropy } from '../protocol/primitives/entropy.ts';
import type { ServerKeys } from '../services/server-keys.ts';
import type { Db } from '../storage/database.ts';

/** What handlers hand on to services. */
export type HttpContext = {
  readonly db: Db;
  readonly keys: ServerKeys;
  readonly config: Config;
  readonly entropy: Entropy;
  readonly now: () => number;
  /** Aborted when the portal stops. */
  readonly stopping: AbortSignal;
};
