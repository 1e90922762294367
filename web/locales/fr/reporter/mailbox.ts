import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/mailbox.ts';
import { counted } from '../counted.ts';

export const open: Translated<typeof english.open> = {
  title: 'Lire les réponses',
  label: 'Votre phrase',
  hint: 'Comme vous l’avez gardée : des mots avec une espace entre eux, ou des chiffres. Les majuscules et les accents ne comptent pas. Rien de tout cela n’est enregistré.',
  open: 'Ouvrir',
  opening: 'Ouverture …',
  errors: {
    failed: 'Les réponses n’ont pas pu être chargées. La connexion est peut-être coupée. Rien n’est perdu.',
    broken:
      'Quelque chose est arrivé qui ne vient pas de l’équipe. Nous ne le montrons pas. Dites-le à l’équipe, ici ou par un autre moyen.',
  },
};

export const mailbox: Translated<typeof english.mailbox> = {
  title: 'Votre conversation',
  status: 'Où en est votre signalement',
  statuses: {
    waiting: 'Personne n’a encore ouvert de signalement pour cette phrase, ou il n’y en a pas.',
    received: 'Votre signalement est arrivé à l’équipe.',
    acknowledged: 'Une personne de l’équipe s’occupe de votre signalement.',
    answered: 'L’équipe vous a répondu.',
    closed: 'L’équipe a fermé le dossier. Vous pouvez encore écrire à tout moment.',
    other: 'L’équipe a ouvert votre signalement.',
  },
  receivedOn: (day) => `Ouvert par l’équipe le ${day}.`,
  answers: 'Réponses',
  noAnswers: 'Il n’y a pas encore de réponse ici.',
  answerCount: (count) =>
    counted(count, {
      one: `${count} réponse`,
      many: `${count} de réponses`,
      other: `${count} réponses`,
    }),
  notListed:
    'Cette personne n’est plus sur la liste de celles qui lisent. La signature n’a donc pas pu être vérifiée.',
  from: (label, day) => `${label}, le ${day}`,
  ownWords:
    'Ce que vous avez écrit vous-même n’apparaît jamais ici. Si quelqu’un vous force à ouvrir cette page, il ne le voit pas.',
  refresh: 'Regarder de nouveau',
  write: {
    title: 'Écrire à l’équipe',
    label: 'Votre message',
    hint: 'Dans n’importe quelle langue. Il est verrouillé sur cet appareil, et seules les personnes qui ont votre signalement peuvent le lire.',
    empty: 'Écrivez d’abord quelque chose.',
    tooLong: 'C’est trop long pour un seul message. Envoyez-le en deux fois.',
    send: 'Envoyer',
    sent: 'Votre message a été envoyé. Il n’apparaît plus ici.',
    notSent: 'Pas encore envoyé. Ce que vous avez écrit est toujours ici.',
  },
  destroy: {
    title: 'Supprimer cette conversation',
    text: 'Ceci supprime tout de suite du serveur les réponses avec leurs fichiers et les fichiers que vous avez envoyés, et demande à l’équipe de supprimer votre signalement.',
    honest:
      'Ce que les personnes de l’équipe ont déjà, elles seules peuvent le supprimer. Cette page ne peut pas vérifier qu’elles l’ont fait. Ce que vous avez enregistré sur un appareil y reste tant que vous ne l’effacez pas.',
    action: 'Supprimer …',
    confirmTitle: 'Supprimer les réponses et vos fichiers, et demander la suppression du signalement ?',
    confirm: 'Supprimer maintenant',
    confirmText:
      'On ne peut pas revenir en arrière. Tant que l’équipe n’a pas supprimé le signalement, votre phrase montre encore qu’elle l’a et ce que vous avez permis.',
    doneTitle: 'Supprimé',
    done: 'Les réponses et vos fichiers sont supprimés. Nous avons demandé à l’équipe de supprimer votre signalement.',
    failed: 'Tout n’a pas pu être fait : la connexion est peut-être coupée. Essayez encore.',
  },
  close: 'Fermer la conversation',
};

export const idle: Translated<typeof english.idle> = {
  title: 'Êtes-vous toujours là ?',
  writing: (seconds) =>
    counted(seconds, {
      one: `Cette page s’efface dans ${seconds} seconde, avec tout ce que vous avez écrit.`,
      many: `Cette page s’efface dans ${seconds} de secondes, avec tout ce que vous avez écrit.`,
      other: `Cette page s’efface dans ${seconds} secondes, avec tout ce que vous avez écrit.`,
    }),
  stay: 'Je suis là',
  never: 'C’est mon propre appareil : ne pas effacer',
  clear: 'Effacer maintenant',
};

export const cleared: Translated<typeof english.cleared> = {
  title: 'Cette page a été effacée',
  text: 'Personne ne l’a utilisée pendant un moment. Tout ce qui s’y trouvait a donc été enlevé.',
  again: 'Recommencer',
};
