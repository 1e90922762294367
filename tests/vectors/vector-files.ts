import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Vector } from './vector.ts';

const placeOf = (construction: string): URL => new URL(`${construction}.json`, import.meta.url);

/** One vector a line, so that a change shows as the lines it touches. */
export const vectorText = (vectors: readonly Vector[]): string =>
  `[\n${vectors.map((vector) => JSON.stringify(vector)).join(',\n')}\n]\n`;

export const readVectorText = (construction: string): string =>
  existsSync(placeOf(construction)) ? readFileSync(placeOf(construction), 'utf8') : vectorText([]);

export const readVectors = (construction: string): Vector[] =>
  JSON.parse(readVectorText(construction)) as Vector[];

export const writeVectors = (construction: string, vectors: readonly Vector[]): void =>
  writeFileSync(placeOf(construction), vectorText(vectors));
