import { wordlist } from '@scure/bip39/wordlists/english.js';
import { type PhraseList, phraseList } from '../phrase-list.ts';

export const ENGLISH: PhraseList = phraseList('en', wordlist);
