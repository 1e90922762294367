import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Vector } from '../vectors/vector.ts';

const PLACE = new URL('../fixtures/released-vectors.json', import.meta.url);
const FINGERPRINT_CHARACTERS = 16;

type Released = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Of each construction, the vectors that a release has carried: by name, a fingerprint of the whole vector. */
export const readReleasedVectors = (): Released =>
  existsSync(PLACE) ? (JSON.parse(readFileSync(PLACE, 'utf8')) as Released) : {};

export const fingerprintOf = (vector: Vector): string =>
  createHash('sha256').update(JSON.stringify(vector)).digest('hex').slice(0, FINGERPRINT_CHARACTERS);

/** Adds the vectors of today. What stands there already is never replaced. */
export const releaseVectors = (vectors: Readonly<Record<string, readonly Vector[]>>): void => {
  const before = readReleasedVectors();
  const all = Object.entries(vectors).map(([construction, present]) => {
    const named = Object.fromEntries(present.map((vector) => [vector.name, fingerprintOf(vector)]));
    return [construction, { ...named, ...before[construction] }] as const;
  });
  writeFileSync(PLACE, `${JSON.stringify({ ...before, ...Object.fromEntries(all) }, null, 1)}\n`);
};
