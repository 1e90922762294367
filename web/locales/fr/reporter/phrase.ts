import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/phrase.ts';
import { counted } from '../counted.ts';

export const phrase: Translated<typeof english.phrase> = {
  title: 'Votre phrase',
  intro:
    'Ces 12 mots anglais sont votre seul moyen de revenir. Avec eux, vous lisez les réponses et vous écrivez la suite.',
  introSent:
    'Votre signalement est arrivé. Ces 12 mots anglais sont votre seul moyen d’y revenir. Avec eux, vous lisez les réponses et vous écrivez la suite.',
  list: 'Vos 12 mots',
  making: 'Création de votre phrase …',
  once: 'Ils ne sont montrés qu’ici et maintenant. Personne ne peut vous les redire, et personne ne peut les remplacer.',
  keep: {
    title: 'Comment les garder',
    items: [
      'Écrivez-les sur papier et cachez le papier, ou apprenez-les par cœur.',
      'Ou mettez-les dans un gestionnaire de mots de passe en qui vous avez confiance.',
      'Ne les prenez pas en photo. Ne les gardez pas dans un message ou une note sur cet appareil.',
      'Qui a ces mots peut lire les réponses et écrire en votre nom.',
    ],
  },
  written: 'J’ai gardé les mots',
  check: {
    title: 'Avez-vous votre phrase ?',
    notYet: 'Pas encore envoyé. Votre signalement part après cette étape.',
    label: 'Tapez vos 12 mots',
    hint: 'D’après votre papier ou de mémoire, en anglais, avec une espace entre les mots. Les majuscules ne comptent pas.',
    count: (typed) =>
      counted(typed, {
        one: `Il y a ${typed} mot ; la phrase en a 12.`,
        many: `Il y a ${typed} de mots ; la phrase en a 12.`,
        other: `Il y a ${typed} mots ; la phrase en a 12.`,
      }),
    wrong: (places) => `Ce n’est pas pareil : mot numéro ${places}. Comparez avec votre papier.`,
    again: 'Montrer de nouveau les mots',
    send: 'Envoyer le signalement',
  },
  twoWords: {
    title: 'Avez-vous votre phrase ?',
    word: (place) => `Mot numéro ${place}`,
    wrong: 'Ce n’est pas ce mot. Comparez avec ce que vous avez gardé.',
    done: 'Terminé',
  },
};
