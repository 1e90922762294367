import type { Destination } from '../../../src/casefile/routing/destination.ts';
import { ENGLISH, LANGUAGES, type Language } from '../../shared/languages.ts';
import { CATALOGUES } from '../catalogues.ts';

/** The languages in which what leaves can have its headings. */
export const readableLanguages = (): readonly Language[] =>
  LANGUAGES.filter(({ tag }) => CATALOGUES.load[tag]);

/** The first of them that is read at a destination; English where none is known. */
export const languageReadAt = (kept: Destination | undefined): Language =>
  kept?.languages.flatMap((tag) => readableLanguages().find((each) => each.tag === tag) ?? [])[0] ?? ENGLISH;
