import { importPatiently } from './import-patiently.ts';
import type * as phraseBook from './phrase-book.ts';
import { PATIENT } from './retry.ts';

export type PhraseBook = typeof phraseBook;

let loaded: PhraseBook | null = null;

/** Loads what reads and writes phrases: too heavy for the first page. Throws `ApiError` where it does not arrive. */
export async function loadPhraseBook(): Promise<PhraseBook> {
  loaded ??= await importPatiently<PhraseBook>(() => import('./phrase-book.ts'), PATIENT);
  return loaded;
}
