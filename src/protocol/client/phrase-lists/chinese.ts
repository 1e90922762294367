import { wordlist } from '@scure/bip39/wordlists/simplified-chinese.js';
import { type PhraseList, phraseList } from '../phrase-list.ts';

export const CHINESE: PhraseList = phraseList('zh', wordlist);
