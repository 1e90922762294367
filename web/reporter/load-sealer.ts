import { loadEngine } from '../shared/load-engine.ts';
import { onTeardown } from '../shared/quick-exit.ts';
import type * as sealer from './sealing/sealer.ts';

export type Sealer = typeof sealer;

let loaded: Sealer | null = null;

/** Loads what locks and opens, while the person reads and types; at once when it is there already. */
export async function loadSealer(): Promise<Sealer> {
  const [module] = await Promise.all([import('./sealing/sealer.ts'), loadEngine()]);
  loaded = module;
  return module;
}

/** Lets go of whatever was sealed so far. */
export function forgetSealer(): void {
  loaded?.forgetSealed();
}

onTeardown(forgetSealer);
