import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/phrase.ts';

export const phrase: Translated<typeof english.phrase> = {
  title: 'Votre phrase',
  intro:
    'Cette phrase est votre seul moyen de revenir. Avec elle, vous lisez les réponses et vous écrivez la suite.',
  introSent:
    'Votre signalement est arrivé. Cette phrase est votre seul moyen d’y revenir. Avec elle, vous lisez les réponses et vous écrivez la suite.',
  list: 'Votre phrase',
  making: 'Création de votre phrase …',
  once: 'Elle n’est montrée qu’ici et maintenant. Personne ne peut vous la redire, et personne ne peut la remplacer.',
  other: {
    title: 'La même phrase sous une autre forme',
    digits: 'La montrer en chiffres',
    english: 'La montrer en mots anglais',
    own: 'La montrer en mots français',
    same: 'Chaque forme est la même phrase : gardez-en une. Vous pouvez la taper sur cette page dans toutes les langues.',
  },
  keep: {
    title: 'Comment la garder',
    items: [
      'Écrivez-la sur papier et cachez le papier, ou apprenez-la par cœur.',
      'Ou mettez-la dans un gestionnaire de mots de passe en qui vous avez confiance.',
      'Ne la prenez pas en photo. Ne la gardez pas dans un message ou une note sur cet appareil.',
      'Qui a cette phrase peut lire les réponses et écrire en votre nom.',
    ],
  },
  written: 'J’ai gardé la phrase',
  check: {
    title: 'Avez-vous votre phrase ?',
    notYet: 'Pas encore envoyé. Votre signalement part après cette étape.',
    label: 'Tapez votre phrase',
    hint: 'D’après votre papier ou de mémoire : des mots avec une espace entre eux, ou des chiffres. Les majuscules et les accents ne comptent pas.',
    wrong: {
      words: (places) => `Ce n’est pas pareil : mot numéro ${places}. Comparez avec votre papier.`,
      digits: (places) => `Ce n’est pas pareil : groupe numéro ${places}. Comparez avec votre papier.`,
    },
    notTheSame: 'C’est une autre phrase. Comparez avec votre papier.',
    again: 'Montrer de nouveau la phrase',
    send: 'Envoyer le signalement',
  },
  twoWords: {
    title: 'Avez-vous votre phrase ?',
    piece: {
      words: (place) => `Mot numéro ${place}`,
      digits: (place) => `Groupe numéro ${place}`,
    },
    wrong: 'Ce n’est pas pareil. Comparez avec ce que vous avez gardé.',
    done: 'Terminé',
  },
};
