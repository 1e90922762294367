import type { Engine } from '../../../src/protocol/primitives/engine.ts';
import { useEngine } from '../../../src/protocol/primitives/engine.ts';
import { CONSTRUCTIONS } from '../constructions.ts';
import { disagreement } from '../outcome.ts';
import type { Vector } from '../vector.ts';

const LOADERS: Readonly<Record<Engine['name'], () => Promise<Engine>>> = {
  sodium: async () => (await import('../../../src/protocol/primitives/sodium.ts')).loadSodium(),
  noble: async () => (await import('../../../src/protocol/primitives/noble.ts')).nobleEngine,
};

// Text, because it is what crosses into a page unchanged.
/** What a test calls in the page: the vectors that came out otherwise on this engine. Rejects if it does not load. */
export const runVectors = async (
  name: Engine['name'],
  construction: string,
  json: string,
): Promise<string[]> => {
  useEngine(await LOADERS[name]());
  const operations = CONSTRUCTIONS[construction] ?? {};
  const vectors = JSON.parse(json) as Vector[];
  return vectors.map((vector) => disagreement(operations, vector)).filter((found) => found !== null);
};

declare global {
  var runVectors: (name: Engine['name'], construction: string, json: string) => Promise<string[]>;
}

globalThis.runVectors = runVectors;
