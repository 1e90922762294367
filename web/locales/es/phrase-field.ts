import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/phrase-field.ts';
import { counted } from './counted.ts';

export const phraseField: Translated<typeof english.phraseField> = {
  hide: 'Ocultar lo que escribo',
  counted: {
    words: (typed) =>
      counted(typed, {
        one: `${typed} palabra de 12`,
        many: `${typed} de palabras de 12`,
        other: `${typed} palabras de 12`,
      }),
    digits: (typed) =>
      counted(typed, {
        one: `${typed} cifra de 40`,
        many: `${typed} de cifras de 40`,
        other: `${typed} cifras de 40`,
      }),
  },
  complete: { words: 'Las 12 palabras están en la lista.', digits: 'Están las 40 cifras.' },
  notInList: (place, word) => `La palabra número ${place}, «${word}», no está en la lista.`,
  suggestions: 'Palabras que empiezan así',
  errors: {
    words: (typed) =>
      counted(typed, {
        one: `Hay ${typed} palabra; una frase tiene 12 palabras, o 40 cifras.`,
        many: `Hay ${typed} de palabras; una frase tiene 12 palabras, o 40 cifras.`,
        other: `Hay ${typed} palabras; una frase tiene 12 palabras, o 40 cifras.`,
      }),
    digits: (typed) =>
      counted(typed, {
        one: `Hay ${typed} cifra; una frase tiene 40 cifras, o 12 palabras.`,
        many: `Hay ${typed} de cifras; una frase tiene 40 cifras, o 12 palabras.`,
        other: `Hay ${typed} cifras; una frase tiene 40 cifras, o 12 palabras.`,
      }),
    unknownWord: (place) =>
      `La palabra número ${place} no es de las que forman las frases. Revise cómo está escrita.`,
    noPhrase: 'Esto no es una frase. Una de las palabras o de las cifras está mal, o el orden está mal.',
  },
};
