import type { Translated } from '../../shared/i18n.ts';
import type * as english from '../en/phrase-field.ts';
import { counted } from './counted.ts';

export const phraseField: Translated<typeof english.phraseField> = {
  hide: 'Cacher ce que je tape',
  counted: {
    words: (typed) =>
      counted(typed, {
        one: `${typed} mot sur 12`,
        many: `${typed} de mots sur 12`,
        other: `${typed} mots sur 12`,
      }),
    digits: (typed) =>
      counted(typed, {
        one: `${typed} chiffre sur 40`,
        many: `${typed} de chiffres sur 40`,
        other: `${typed} chiffres sur 40`,
      }),
  },
  complete: { words: 'Les 12 mots sont tous dans la liste.', digits: 'Les 40 chiffres sont tous là.' },
  notInList: (place, word) => `Le mot numéro ${place}, « ${word} », n’est pas dans la liste.`,
  suggestions: 'Mots qui commencent ainsi',
  errors: {
    words: (typed) =>
      counted(typed, {
        one: `Il y a ${typed} mot ; une phrase a 12 mots, ou 40 chiffres.`,
        many: `Il y a ${typed} de mots ; une phrase a 12 mots, ou 40 chiffres.`,
        other: `Il y a ${typed} mots ; une phrase a 12 mots, ou 40 chiffres.`,
      }),
    digits: (typed) =>
      counted(typed, {
        one: `Il y a ${typed} chiffre ; une phrase a 40 chiffres, ou 12 mots.`,
        many: `Il y a ${typed} de chiffres ; une phrase a 40 chiffres, ou 12 mots.`,
        other: `Il y a ${typed} chiffres ; une phrase a 40 chiffres, ou 12 mots.`,
      }),
    unknownWord: (place) =>
      `Le mot numéro ${place} ne fait pas partie des mots qui forment les phrases. Vérifiez comment il est écrit.`,
    noPhrase: 'Ce n’est pas une phrase. Un des mots ou des chiffres est faux, ou leur ordre est faux.',
  },
};
