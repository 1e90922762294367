import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { onBothEngines } from '../support/engines.ts';
import { CONSTRUCTIONS } from './constructions.ts';
import { DRAFTS } from './drafts.ts';
import { disagreement } from './outcome.ts';
import { regenerate } from './regenerate.ts';
import type { Vector } from './vector.ts';
import { readVectors, readVectorText, vectorText } from './vector-files.ts';

const NAMES = Object.keys(CONSTRUCTIONS);

const accepts = ({ expect: expected, output }: Vector): boolean =>
  expected === 'ok' && output !== null && output !== false;

describe('the vector files', () => {
  it('belong to a construction each, and every construction has one', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.json'));
    expect(files.sort()).toEqual(NAMES.map((name) => `${name}.json`).sort());
    expect(Object.keys(DRAFTS)).toEqual(NAMES);
  });

  it.each(NAMES)('%s comes out the same when made again', (name) => {
    expect(vectorText(regenerate(name))).toBe(readVectorText(name));
  });

  it.each(NAMES)('%s refuses at least as often as it accepts', (name) => {
    const vectors = readVectors(name);
    expect(vectors.filter((vector) => !accepts(vector)).length).toBeGreaterThanOrEqual(
      vectors.filter(accepts).length,
    );
  });

  it.each(NAMES)('%s names each vector once', (name) => {
    const names = readVectors(name).map((vector) => vector.name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a vector that does not hold', () => {
  it.each([
    ['another output', { expect: 'ok', output: 'aa' }],
    ['another code', { expect: 'bad-length' }],
    ['a fault', { operation: 'none', expect: 'ok' }],
  ] as const)('is told: %s', (_, change) => {
    const vector = readVectors('encoding').find(({ name }) => name === 'utf8: beyond the first plane');
    expect(vector && disagreement(CONSTRUCTIONS['encoding'] ?? {}, { ...vector, ...change })).toContain(
      'beyond',
    );
  });
});

describe.each(NAMES)('the vectors of %s hold', (name) => {
  onBothEngines('on the engine', () => {
    it.each(readVectors(name))('$name', (vector) => {
      expect(disagreement(CONSTRUCTIONS[name] ?? {}, vector)).toBeNull();
    });
  });
});
