import { ARABIC_EXAMPLES } from './arabic.ts';
import { ENGLISH_EXAMPLES } from './english.ts';
import type { ExampleCase } from './example-case.ts';
import { FRENCH_EXAMPLES } from './french.ts';
import { SPANISH_EXAMPLES } from './spanish.ts';

/**
 * Patterns that reports of the Secretary-General tell again and again, as invented people would report them, and some that
 * are hard to judge. A name never changes: the keys of an example's case are made from it.
 */
export const EXAMPLES = {
  ...ENGLISH_EXAMPLES,
  ...FRENCH_EXAMPLES,
  ...ARABIC_EXAMPLES,
  ...SPANISH_EXAMPLES,
} as const satisfies Readonly<Record<string, ExampleCase>>;

export type ExampleName = keyof typeof EXAMPLES;

export const EXAMPLE_NAMES = Object.keys(EXAMPLES) as readonly ExampleName[];
