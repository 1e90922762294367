import { type Engine, useEngine } from '../../src/protocol/primitives/engine.ts';
import { loadSodium } from '../../src/protocol/primitives/sodium.ts';
import { importPatiently } from './import-patiently.ts';
import { PATIENT } from './retry.ts';

let loading: Promise<Engine> | undefined;

async function load(): Promise<Engine> {
  return typeof WebAssembly === 'object' ? sodium().catch(noble) : noble();
}

const sodium = (): Promise<Engine> => loadSodium((load) => importPatiently(load, PATIENT));

// Also where WebAssembly is there but refused: the same bytes, only slower.
async function noble(): Promise<Engine> {
  const load = () => import('../../src/protocol/primitives/noble.ts');
  const { nobleEngine } = await importPatiently(load, PATIENT);
  return nobleEngine;
}

/**
 * Fetches the engine that seals, once, and makes it the page's: libsodium, or plain JavaScript
 * where the browser forbids WebAssembly. A failed fetch may be tried again.
 */
export function loadEngine(): Promise<Engine> {
  loading ??= load().then(
    (engine) => {
      useEngine(engine);
      return engine;
    },
    (error: unknown) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}
