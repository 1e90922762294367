import type { ChunkCipher } from '../protocol/client/blob/chunk-cipher.ts';
import type { Entropy } from '../protocol/primitives/entropy.ts';
import type { DeviceStore } from './device-store.ts';
import type { MemberApi } from './member-api.ts';

/** Everything from outside that work on cases stands on. */
export interface Means {
  readonly api: MemberApi;
  readonly entropy: Entropy;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Of the page, as the server knows it: scheme, host, port. */
  readonly origin: string;
  readonly device: DeviceStore;
  /** For files: the platform's own where it has one; else the engine's. */
  readonly cipher?: ChunkCipher;
}
