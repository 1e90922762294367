import { type PhraseEntropy, phraseWords } from '../../../src/protocol/client/phrase.ts';

export const GOOD_PHRASE: string = phraseWords(new Uint8Array(16).fill(0x11) as PhraseEntropy).join(' ');
export const OTHER_PHRASE: string = phraseWords(new Uint8Array(16).fill(0x22) as PhraseEntropy).join(' ');
