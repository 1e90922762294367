import type { Config } from '../config.ts';
import type { Entropy } from '../protocol/primitives/entropy.ts';
import type { PartStore } from '../services/part-store.ts';
import type { ServerKeys } from '../services/server-keys.ts';
import type { Db } from '../storage/database.ts';

/** What handlers hand on to services. */
export type HttpContext = {
  readonly db: Db;
  readonly keys: ServerKeys;
  readonly config: Config;
  readonly entropy: Entropy;
  readonly now: () => number;
  /** Where the parts of files lie. */
  readonly parts: PartStore;
  /** Aborted when the portal stops. */
  readonly stopping: AbortSignal;
};
