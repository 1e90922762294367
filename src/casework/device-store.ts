import type { Versioned } from './member-api.ts';

/** Where a device keeps its own copy of a member's sealed memory. `member` is a member id in base64url. */
export interface DeviceStore {
  load(member: string): Promise<Versioned | null>;
  save(member: string, memory: Versioned): Promise<void>;
}

/** A device that keeps nothing after the page is closed. */
export const forgetfulDevice = (): DeviceStore => {
  const kept = new Map<string, Versioned>();
  return {
    load: (member) => Promise.resolve(kept.get(member) ?? null),
    save: (member, memory) => {
      kept.set(member, memory);
      return Promise.resolve();
    },
  };
};
