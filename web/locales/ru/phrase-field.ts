import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/phrase-field.ts';
import { counted } from './counted.ts';

export const phraseField: Translated<typeof english.phraseField> = {
  hide: 'Скрыть то, что я ввожу',
  counted: {
    words: (typed) =>
      counted(typed, {
        one: `${typed} слово из 12`,
        few: `${typed} слова из 12`,
        many: `${typed} слов из 12`,
        other: `${typed} слова из 12`,
      }),
    digits: (typed) =>
      counted(typed, {
        one: `${typed} цифра из 40`,
        few: `${typed} цифры из 40`,
        many: `${typed} цифр из 40`,
        other: `${typed} цифры из 40`,
      }),
  },
  complete: { words: 'Все 12 слов есть в списке.', digits: 'Все 40 цифр на месте.' },
  notInList: (place, word) => `Слова номер ${place}, «${word}», нет в списке.`,
  suggestions: 'Слова, которые так начинаются',
  errors: {
    words: (typed) =>
      counted(typed, {
        one: `Здесь ${typed} слово; во фразе 12 слов или 40 цифр.`,
        few: `Здесь ${typed} слова; во фразе 12 слов или 40 цифр.`,
        many: `Здесь ${typed} слов; во фразе 12 слов или 40 цифр.`,
        other: `Здесь ${typed} слова; во фразе 12 слов или 40 цифр.`,
      }),
    digits: (typed) =>
      counted(typed, {
        one: `Здесь ${typed} цифра; во фразе 40 цифр или 12 слов.`,
        few: `Здесь ${typed} цифры; во фразе 40 цифр или 12 слов.`,
        many: `Здесь ${typed} цифр; во фразе 40 цифр или 12 слов.`,
        other: `Здесь ${typed} цифры; во фразе 40 цифр или 12 слов.`,
      }),
    unknownWord: (place) =>
      `Слово номер ${place} не из тех, из которых состоят фразы. Проверьте, как оно написано.`,
    noPhrase: 'Это не фраза. Одно из слов или одна из цифр неверны, или нарушен порядок.',
  },
};
