import { wordlist } from '@scure/bip39/wordlists/french.js';
import { type PhraseList, phraseList } from '../phrase-list.ts';

export const FRENCH: PhraseList = phraseList('fr', wordlist);
