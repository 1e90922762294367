import { plural } from '../../shared/plural.ts';

export const phraseField = {
  hide: 'Hide what I type',
  counted: {
    words: (typed: number): string =>
      plural('en', typed, { one: `${typed} word of 12`, other: `${typed} words of 12` }),
    digits: (typed: number): string =>
      plural('en', typed, { one: `${typed} digit of 40`, other: `${typed} digits of 40` }),
  },
  complete: { words: 'All 12 words are in the list.', digits: 'All 40 digits are there.' },
  notInList: (place: number, word: string): string => `Word ${place}, “${word}”, is not in the list.`,
  suggestions: 'Words that begin like this',
  errors: {
    words: (typed: number): string =>
      plural('en', typed, {
        one: `This is ${typed} word; a phrase has 12 words, or 40 digits.`,
        other: `These are ${typed} words; a phrase has 12 words, or 40 digits.`,
      }),
    digits: (typed: number): string =>
      plural('en', typed, {
        one: `This is ${typed} digit; a phrase has 40 digits, or 12 words.`,
        other: `These are ${typed} digits; a phrase has 40 digits, or 12 words.`,
      }),
    unknownWord: (place: number): string =>
      `Word ${place} is not one of the words that phrases are made of. Check its spelling.`,
    noPhrase: 'This is not a phrase. One of the words or digits is wrong, or their order is.',
  },
};
