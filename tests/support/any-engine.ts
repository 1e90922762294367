import { beforeAll } from 'vitest';
import { useEngine } from '../../src/protocol/primitives/engine.ts';
import { loadSodium } from '../../src/protocol/primitives/sodium.ts';

/** For tests that need an engine and do not care which. */
export function useAnyEngine(): void {
  beforeAll(async () => useEngine(await loadSodium()));
}
