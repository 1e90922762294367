import { wordlist } from '@scure/bip39/wordlists/portuguese.js';
import { type PhraseList, phraseList } from '../phrase-list.ts';

export const PORTUGUESE: PhraseList = phraseList('pt', wordlist);
