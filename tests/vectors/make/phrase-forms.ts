import { type PhraseEntropy, phraseDigits, phraseWords } from '../../../src/protocol/client/phrase.ts';
import { ALL_LISTS } from '../../../src/protocol/client/phrase-lists/all.ts';
import { CHINESE } from '../../../src/protocol/client/phrase-lists/chinese.ts';
import { FRENCH } from '../../../src/protocol/client/phrase-lists/french.ts';
import { PORTUGUESE } from '../../../src/protocol/client/phrase-lists/portuguese.ts';
import { SPANISH } from '../../../src/protocol/client/phrase-lists/spanish.ts';
import { inDigitsFrom } from '../../support/other-digits.ts';
import { seededBytes } from '../../support/seeded-entropy.ts';
import type { Draft } from '../vector.ts';
import { draftsOf } from './draft.ts';
import { ORGANISATION, OTHER_ORGANISATION, stream } from './sample.ts';

const ENTROPY = seededBytes('phrase', 16) as PhraseEntropy;
const GROUPS = phraseDigits(ENTROPY);
const DIGITS = GROUPS.join('');
const ENGLISH_WORDS = phraseWords(ENTROPY);
const FRENCH_WORDS = phraseWords(ENTROPY, FRENCH);
const SPANISH_WORDS = phraseWords(ENTROPY, SPANISH);
const PORTUGUESE_WORDS = phraseWords(ENTROPY, PORTUGUESE);
const CHINESE_WORDS = phraseWords(ENTROPY, CHINESE);
const FIRST_OUT_OF_RANGE = (1n << 132n).toString();
const LAST_IN_RANGE = ((1n << 132n) - 1n).toString();

const bare = (words: readonly string[]): string => words.join(' ').replace(/\p{M}/gu, '');
/** One digit less or more than it was, so that the number stays within its range. */
const otherLastDigit = (digits: string): string => digits.slice(0, -1) + (digits.endsWith('0') ? '1' : '0');

/** Phrases as digits, in other lists, and as they are typed. */
export const phraseFormDrafts = (): readonly Draft[] => {
  const digits = draftsOf('digits');
  const wordsIn = draftsOf('words-in');
  const read = draftsOf('read');
  const place = { organisation: ORGANISATION, member: stream('member 0/id', 16) };
  return [
    digits.accepted('zeros', 'the checksum alone', { bytes: '00'.repeat(16) }),
    digits.accepted('ones', 'the largest', { bytes: 'ff'.repeat(16) }),
    digits.accepted('80', '', { bytes: '80'.repeat(16) }),
    digits.accepted('some', '', { bytes: stream('phrase', 16) }),
    ...ALL_LISTS.map(({ tag }) =>
      wordsIn.accepted(`some, ${tag}`, '', { bytes: stream('phrase', 16), list: tag }),
    ),
    read.accepted('digits in groups', '', { typed: GROUPS.join(' ') }),
    read.accepted('digits without a space', '', { typed: DIGITS }),
    read.accepted('digits one by one, with dots', '', { typed: Array.from(DIGITS).join('.') }),
    read.accepted('digits with hyphens and lines', '', { typed: GROUPS.join('-\r\n') }),
    read.accepted('Arabic-Indic digits', '', { typed: inDigitsFrom(0x660, GROUPS.join(' ')) }),
    read.accepted('Persian digits', '', { typed: inDigitsFrom(0x6f0, GROUPS.join('\u200c')) }),
    read.accepted('Devanagari digits', '', { typed: inDigitsFrom(0x966, GROUPS.join(' - ')) }),
    read.accepted('Burmese digits', '', { typed: inDigitsFrom(0x1040, GROUPS.join('၊')) }),
    read.accepted('Thai digits', '', { typed: inDigitsFrom(0xe50, DIGITS) }),
    read.accepted('full-width digits', '', { typed: inDigitsFrom(0xff10, GROUPS.join('\u3000')) }),
    read.accepted('digits of two scripts', 'half of them typed on another keyboard', {
      typed: DIGITS.slice(0, 20) + inDigitsFrom(0x6f0, DIGITS.slice(20)),
    }),
    read.accepted('digits within marks of direction', 'as copied from a page that runs from the right', {
      typed: `\u2066${GROUPS.join(' ')}\u2069\u200f`,
    }),
    read.accepted('digits parted by the lengthening mark of Arabic', 'it stands for a dash', {
      typed: inDigitsFrom(0x660, GROUPS.join('\u0640')),
    }),
    read.accepted('French', '', { typed: FRENCH_WORDS.join(' ') }),
    read.accepted('French, composed and in capitals', '', {
      typed: FRENCH_WORDS.join(' ').normalize('NFC').toUpperCase(),
    }),
    read.accepted('French without accents', '', { typed: bare(FRENCH_WORDS) }),
    read.accepted('Spanish', '', { typed: SPANISH_WORDS.join(' ') }),
    read.accepted('Spanish without accents', '', { typed: bare(SPANISH_WORDS) }),
    read.accepted('Portuguese', '', { typed: PORTUGUESE_WORDS.join(' ') }),
    read.accepted('Chinese', '', { typed: CHINESE_WORDS.join(' ') }),
    read.accepted('Chinese without spaces', '', { typed: CHINESE_WORDS.join('') }),
    read.accepted('Chinese in threes', '', {
      typed: [0, 3, 6, 9].map((at) => CHINESE_WORDS.slice(at, at + 3).join('')).join('，'),
    }),
    read.accepted('numbered words', 'as copied from a list', {
      typed: ENGLISH_WORDS.map((word, at) => `${at + 1}. ${word}`).join('\n'),
    }),
    read.accepted('words with commas', '', { typed: ENGLISH_WORDS.join(', ') }),
    draftsOf('reporter-keys').accepted('digits', 'the same keys as the words', { ...place, typed: DIGITS }),
    draftsOf('sign-in-keys').accepted('French', 'the same keys as the words', {
      ...place,
      typed: FRENCH_WORDS.join(' '),
    }),
    read.refused('39 digits', '', 'phrase-bad-digit-count', { typed: DIGITS.slice(1) }),
    read.refused('41 digits', '', 'phrase-bad-digit-count', { typed: `${DIGITS}0` }),
    read.refused('one digit', '', 'phrase-bad-digit-count', { typed: '7' }),
    read.refused('a zero left out', 'groups keep their zeros', 'phrase-bad-digit-count', {
      typed: phraseDigits(new Uint8Array(16) as PhraseEntropy)
        .map((group) => `${Number(group)}`)
        .join(' '),
    }),
    read.refused('no decimal digits', 'Roman numerals are letters', 'phrase-bad-length', { typed: 'ⅳ ⅸ ⅻ' }),
    read.refused('132 bits and one', '', 'phrase-out-of-range', { typed: FIRST_OUT_OF_RANGE }),
    read.refused('forty nines', '', 'phrase-out-of-range', { typed: '9'.repeat(40) }),
    read.refused('out of range in Persian', '', 'phrase-out-of-range', {
      typed: inDigitsFrom(0x6f0, '9'.repeat(40)),
    }),
    read.refused('the number plus 132 bits', 'no second way to write a phrase', 'phrase-out-of-range', {
      typed: (BigInt(DIGITS) + (1n << 132n)).toString(),
    }),
    read.refused('the largest in range', '', 'phrase-bad-checksum', {
      typed: otherLastDigit(LAST_IN_RANGE),
    }),
    read.refused('forty zeros', '', 'phrase-bad-checksum', { typed: '0'.repeat(40) }),
    read.refused('another last digit', '', 'phrase-bad-checksum', { typed: otherLastDigit(DIGITS) }),
    read.refused('groups exchanged', '', 'phrase-bad-checksum', {
      typed: [GROUPS[0], GROUPS[2], GROUPS[1], ...GROUPS.slice(3)].join(' '),
    }),
    read.refused('a letter among digits', '', 'phrase-bad-length', { typed: GROUPS.join(' x ') }),
    read.refused('digits and a word', '', 'phrase-bad-length', {
      typed: `${GROUPS.slice(1).join(' ')} ${ENGLISH_WORDS[0] ?? ''}`,
    }),
    read.refused('eleven Chinese characters', '', 'phrase-bad-length', {
      typed: CHINESE_WORDS.slice(1).join(''),
    }),
    read.refused('thirteen Chinese characters', '', 'phrase-bad-length', {
      typed: `${CHINESE_WORDS.join('')}的`,
    }),
    read.refused('a character of no list', '', 'phrase-unknown-word', {
      typed: `${CHINESE_WORDS.slice(1).join('')}龘`,
    }),
    read.refused('a traditional character', 'the list is the simplified one', 'phrase-unknown-word', {
      typed: `${CHINESE_WORDS.slice(1).join('')}國`,
    }),
    read.refused('Chinese characters exchanged', '', 'phrase-bad-checksum', {
      typed: [CHINESE_WORDS[1], CHINESE_WORDS[0], ...CHINESE_WORDS.slice(2)].join(''),
    }),
    read.refused('French words exchanged', '', 'phrase-bad-checksum', {
      typed: [FRENCH_WORDS[1], FRENCH_WORDS[0], ...FRENCH_WORDS.slice(2)].join(' '),
    }),
    read.refused('Spanish words exchanged', '', 'phrase-bad-checksum', {
      typed: [SPANISH_WORDS[1], SPANISH_WORDS[0], ...SPANISH_WORDS.slice(2)].join(' '),
    }),
    read.refused('Portuguese words exchanged', '', 'phrase-bad-checksum', {
      typed: [PORTUGUESE_WORDS[1], PORTUGUESE_WORDS[0], ...PORTUGUESE_WORDS.slice(2)].join(' '),
    }),
    read.refused('words of two lists', 'a phrase is in one list', 'phrase-unknown-word', {
      typed: [...SPANISH_WORDS.slice(0, 6), ...PORTUGUESE_WORDS.slice(6)].join(' '),
    }),
    read.refused('words of a list that is none of ours', 'Italian', 'phrase-unknown-word', {
      typed:
        'abaco abbaglio abbinato abete abisso abolire abrasivo abrogato accadere accenno accusato acetone',
    }),
    read.refused('Russian words', '', 'phrase-unknown-word', {
      typed: Array(12).fill('слово').join(' '),
    }),
    read.refused('Arabic words', '', 'phrase-unknown-word', { typed: Array(12).fill('كلمة').join(' ') }),
    read.refused('a digit within a word', '', 'phrase-unknown-word', {
      typed: [`${ENGLISH_WORDS[0] ?? ''}1`, ...ENGLISH_WORDS.slice(1)].join(' '),
    }),
    wordsIn.refused('a list that is none of ours', '', 'bad-argument', {
      bytes: stream('phrase', 16),
      list: 'it',
    }),
    wordsIn.refused('no list', '', 'bad-argument', { bytes: stream('phrase', 16), list: '' }),
    draftsOf('reporter-keys').refused('digits out of range', '', 'phrase-out-of-range', {
      ...place,
      typed: '9'.repeat(40),
    }),
    draftsOf('sign-in-keys').refused('digits out of range', '', 'phrase-out-of-range', {
      ...place,
      organisation: OTHER_ORGANISATION,
      typed: '9'.repeat(40),
    }),
  ];
};
