import type { Entropy } from '../protocol/primitives/entropy.ts';
import type { Db } from '../storage/database.ts';
import { keepSecret } from '../storage/server-secrets.ts';

/** Keys that every process of a portal shares, so that all answer alike. */
export type ServerKeys = {
  readonly challenge: Uint8Array;
  readonly proof: Uint8Array;
  readonly slotFill: Uint8Array;
  readonly draftFill: Uint8Array;
};

const KEY_BYTES = 32;

export async function loadServerKeys(db: Db, entropy: Entropy): Promise<ServerKeys> {
  const keep = (name: string) => keepSecret(db, name, entropy.bytes(KEY_BYTES));
  return {
    challenge: await keep('sign-in-challenge'),
    proof: await keep('proof-of-work'),
    slotFill: await keep('slot-fill'),
    draftFill: await keep('draft-fill'),
  };
}
