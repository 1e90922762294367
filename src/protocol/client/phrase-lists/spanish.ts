import { wordlist } from '@scure/bip39/wordlists/spanish.js';
import { type PhraseList, phraseList } from '../phrase-list.ts';

export const SPANISH: PhraseList = phraseList('es', wordlist);
