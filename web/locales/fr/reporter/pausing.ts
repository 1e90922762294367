import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/pausing.ts';

export const pause: Translated<typeof english.pause> = {
  action: 'Mettre en pause',
  title: 'Mettre en pause et continuer plus tard',
  lead: 'Ce que vous avez écrit jusqu’ici peut être gardé pour vous. Vous pourrez continuer plus tard, ici ou sur un autre appareil.',
  how: [
    'Vous recevez une phrase. Avec elle, votre texte est verrouillé sur cet appareil ; le serveur le garde et ne peut pas le lire.',
    'Rien n’est envoyé à l’équipe. Personne ne le lit et personne n’aide tant que vous n’avez pas envoyé le signalement.',
    'Ensuite, cette page est effacée.',
  ],
  until: (day) =>
    `Il est gardé jusqu’au ${day}, puis supprimé. Chaque mise en pause fait repartir les jours.`,
  risks: {
    title: 'Ce qui peut mal tourner',
    items: [
      'Qui a la phrase peut lire ce que vous avez écrit, jusqu’à l’envoi du signalement ou sa suppression.',
      'Un papier peut être trouvé. Cachez-le bien, ou apprenez la phrase par cœur.',
      'Sans la phrase, personne ne peut faire revenir votre texte.',
    ],
  },
  again: 'Le texte est gardé sous la phrase que vous avez tapée, à la place de ce qui s’y trouve maintenant.',
  next: 'Recevoir ma phrase',
  phraseIntro:
    'Avec cette phrase, vous continuez à écrire. Une fois le signalement envoyé, elle ouvre les réponses.',
  noWords:
    'La phrase n’a pas pu être créée : une partie de cette page n’est pas arrivée. Ce que vous avez écrit est toujours ici.',
  check: { notYet: 'Pas encore gardé. Votre texte est gardé après cette étape.', send: 'Garder mon texte' },
  keeping: {
    title: 'Mise à l’abri de votre texte',
    stop: 'Arrêter et revenir',
    failed: {
      title: 'Pas encore gardé',
      text: 'Votre texte n’a pas pu être gardé. Il est toujours ici.',
      refused: 'Le serveur ne l’a pas accepté. Réessayer peut aider.',
      conflict:
        'Quelque chose de plus récent se trouve déjà sous cette phrase, peut-être depuis un autre appareil. Revenez en arrière, notez ce qu’il vous faut, puis regardez le texte plus récent avec votre phrase.',
      tooLong: 'Il est trop long pour être gardé. Revenez en arrière et raccourcissez-le.',
    },
  },
  done: {
    title: 'Votre texte est gardé',
    text: (day) => `Il est sur le serveur, verrouillé, jusqu’au ${day}.`,
    notSent: 'Il n’a pas été envoyé. Personne ne le lit tant que vous ne l’envoyez pas.',
    back: 'Revenez avec votre phrase et choisissez « Continuer un signalement en pause ».',
    front: 'Vers la première page',
  },
};

export const resume: Translated<typeof english.resume> = {
  title: 'Continuer un signalement en pause',
  open: 'Le chercher',
  opening: 'Recherche …',
  errors: {
    failed: 'Le serveur n’a pas pu être interrogé. La connexion est peut-être coupée. Rien n’est perdu.',
    broken: 'Ce qui se trouve là ne peut pas être lu. C’est peut-être abîmé sur le serveur.',
    newer: 'Ceci vient d’une version plus récente de cette page. Rechargez la page.',
  },
  none: {
    title: 'Rien n’a été trouvé',
    text: 'Rien n’est en pause sous cette phrase. Le texte a peut-être été envoyé ou supprimé, ses jours sont peut-être passés, ou ce n’est pas la bonne phrase.',
  },
  found: {
    title: 'Votre signalement en pause est ici',
    kept: (day) => `Il a été gardé le ${day}.`,
    older:
      'Si vous l’avez remis en pause un jour plus tard, quelqu’un au serveur vous montre une ancienne copie.',
    replaces: 'Il remplace ce qui est écrit sur cette page en ce moment.',
    goOn: 'Continuer à écrire',
    drop: 'Le supprimer',
    dropTitle: 'Supprimer le signalement en pause ?',
    dropText: 'Cela ne peut pas être annulé. Ce que vous avez écrit disparaît.',
    dropNow: 'Supprimer maintenant',
    dropFailed: 'La suppression a échoué. La connexion est peut-être coupée. Veuillez réessayer.',
  },
  dropped: { title: 'Supprimé', text: 'Le signalement en pause a été supprimé du serveur.' },
};
