import type { PhraseEntropy } from '../../../src/protocol/client/phrase.ts';
import { loadPhraseBook } from '../../shared/load-phrase-book.ts';

/** The entropy of a phrase typed in any form. Throws what `readTypedPhrase` throws. */
export async function readPhraseOf(typed: string): Promise<PhraseEntropy> {
  const { readTypedPhrase } = await loadPhraseBook();
  return readTypedPhrase(typed);
}
