import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/sending.ts';
import { counted } from '../counted.ts';

export const sending: Translated<typeof english.sending> = {
  title: 'Envoi en cours',
  notYet: 'Pas encore envoyé',
  stay: 'Gardez cette page ouverte.',
  steps: {
    checking: 'Nouvelle vérification de la liste des personnes qui lisent …',
    locking: 'Verrouillage de votre signalement sur cet appareil …',
    working:
      'Cette page montre au serveur que vous n’êtes pas une machine. Cela peut prendre une minute sur un appareil lent …',
    sending: 'Envoi …',
    waiting: (seconds) =>
      counted(seconds, {
        one: `Pas de connexion, ou le serveur est occupé. Nouvel essai dans ${seconds} seconde …`,
        many: `Pas de connexion, ou le serveur est occupé. Nouvel essai dans ${seconds} de secondes …`,
        other: `Pas de connexion, ou le serveur est occupé. Nouvel essai dans ${seconds} secondes …`,
      }),
  },
  stop: 'Arrêter et revenir',
  failed: {
    title: 'Pas encore envoyé',
    text: 'Votre signalement n’a pas pu être envoyé. Ce que vous avez écrit est toujours ici.',
    refused:
      'Le serveur ne l’a pas accepté. Réessayer peut aider ; sinon, utilisez un autre moyen d’obtenir de l’aide.',
  },
};

export const sent: Translated<typeof english.sent> = {
  title: 'Votre signalement est arrivé',
  received:
    'Il est sur le serveur, verrouillé. Seules les personnes que vous avez choisies peuvent l’ouvrir.',
  next: {
    title: 'Ce qui se passe maintenant',
    items: [
      'Une personne de l’équipe lit votre signalement. Cette page ne peut pas vous dire quand.',
      'L’équipe répond ici. Revenez avec votre phrase et choisissez « Lire les réponses ».',
      'On vous posera peut-être une question. Vous décidez de ce que vous répondez.',
    ],
  },
  hours: 'Quand l’équipe travaille',
  deadline: {
    title: (day) => `S’il n’y a pas de réponse d’ici le ${day}`,
    ends: (zone) => `Le jour est compté dans le fuseau horaire de l’équipe : ${zone}.`,
    items: [
      'Revenez avec votre phrase et écrivez de nouveau.',
      'Ou utilisez un autre moyen d’obtenir de l’aide.',
    ],
  },
  leave: {
    title: 'Avant de partir',
    text: 'Appuyez sur « Quitter cette page ». Cela efface tout ici. Si ce n’est pas votre appareil, fermez aussi le navigateur.',
  },
};
