import { beforeAll, describe } from 'vitest';
import type { Engine } from '../../src/protocol/primitives/engine.ts';
import { useEngine } from '../../src/protocol/primitives/engine.ts';
import { nobleEngine } from '../../src/protocol/primitives/noble.ts';
import { loadSodium } from '../../src/protocol/primitives/sodium.ts';

export const ENGINES: readonly Engine[] = [await loadSodium(), nobleEngine];

/** The same tests on each engine. */
export const onBothEngines = (title: string, tests: (engine: Engine) => void): void => {
  describe.each(ENGINES)(`${title} ($name)`, (engine) => {
    // Once for what is made while tests are collected, once for when they run.
    useEngine(engine);
    beforeAll(() => useEngine(engine));
    tests(engine);
  });
};
