import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/reading.ts';

export const reading: Translated<typeof english.reading> = {
  tells: (list) => `Ces mots peuvent être durs à lire. Le signalement parle de : ${list}.`,
  byChoice: 'Vous avez choisi de replier les mots.',
  unfold: 'Montrer les mots',
  fold: 'Replier les mots',
  byKey: 'Touche : u',
  shown: 'Les mots sont montrés.',
  hidden: 'Les mots sont repliés.',
  inList: 'Mots repliés : ils peuvent être durs à lire',
  inListByChoice: 'Mots repliés, comme vous l’avez choisi',
  title: 'Lecture',
  choice: 'Replier les mots des signalements',
  choiceHint:
    'Pour vous seulement, sur chacun de vos appareils. L’urgence, les dates et les étapes ne sont jamais repliées.',
  choices: {
    always: 'Toujours, jusqu’à ce que je les demande',
    'when-grave': 'Quand le signalement parle d’un mal grave ou d’un enfant',
    never: 'Jamais',
  },
};
