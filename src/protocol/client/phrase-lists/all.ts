import type { PhraseList } from '../phrase-list.ts';
import { CHINESE } from './chinese.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';

/** Every list in which a phrase can be written, in the order in which they are tried. */
export const ALL_LISTS: readonly PhraseList[] = [ENGLISH, FRENCH, SPANISH, PORTUGUESE, CHINESE];
