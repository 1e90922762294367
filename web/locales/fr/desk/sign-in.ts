import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/sign-in.ts';
import { counted } from '../counted.ts';

export const signIn: Translated<typeof english.signIn> = {
  title: 'Se connecter au bureau',
  lead: 'Avec les 12 mots anglais qui ont été faits pour vous. Ils ne quittent jamais cette page : elle prouve au serveur que vous les avez, sans les montrer.',
  label: 'Vos 12 mots',
  hint: 'Tapez ou collez les mots anglais, avec des espaces entre eux. Les majuscules ne comptent pas.',
  hide: 'Cacher les mots pendant que je tape',
  action: 'Se connecter',
  working: 'Ouverture du bureau …',
  failed: 'Le bureau n’a pas pu être ouvert',
  counted: (typed) =>
    counted(typed, {
      one: `${typed} mot sur 12`,
      many: `${typed} de mots sur 12`,
      other: `${typed} mots sur 12`,
    }),
  complete: 'Les 12 mots sont tous dans la liste.',
  notInList: (place, word) => `Le mot numéro ${place}, « ${word} », n’est pas dans la liste.`,
  suggestions: 'Mots qui commencent ainsi',
  errors: {
    length: (typed) =>
      counted(typed, {
        one: `Il y a ${typed} mot ; une phrase en a 12.`,
        many: `Il y a ${typed} de mots ; une phrase en a 12.`,
        other: `Il y a ${typed} mots ; une phrase en a 12.`,
      }),
    unknownWord: (place) =>
      `Le mot numéro ${place} ne fait pas partie des mots qui forment les phrases. Vérifiez comment il est écrit.`,
    checksum:
      'Chaque mot est possible, mais ensemble ils ne forment pas une phrase. Un mot est faux, ou l’ordre est faux.',
    refused:
      'Personne ne se connecte ici avec ces mots. Ils sont peut-être pour un autre portail, ou la participation à l’équipe a pris fin : le serveur donne la même réponse dans les deux cas.',
  },
  notStored:
    'Rien de lisible n’est gardé sur cet appareil. Après 15 minutes sans aucune action, le bureau se verrouille et demande de nouveau les mots.',
  after: {
    locked: {
      title: 'Le bureau s’est verrouillé',
      text: 'Personne ne l’a utilisé pendant 15 minutes. Chaque clé et chaque mot ont donc été retirés de cette page. Les dossiers sont en sécurité chez l’équipe.',
    },
    'signed-out': {
      title: 'Votre session est fermée',
      text: 'Chaque clé et chaque mot ont été retirés de cette page.',
    },
    'signed-out-offline': {
      title: 'Votre session est fermée sur cette page',
      text: 'Chaque clé et chaque mot en ont été retirés. Le serveur n’a pas pu être prévenu : connectez-vous de nouveau plus tard et choisissez « Fermer la session partout » si une autre personne a pu utiliser cet appareil.',
    },
    ended: {
      title: 'Le serveur a mis fin à votre session',
      text: 'Cela arrive après quelques heures, et quand vous fermez la session ailleurs. Rien n’est perdu : connectez-vous de nouveau pour continuer.',
    },
    'ended-with-draft': {
      title: 'Le serveur a mis fin à votre session',
      text: 'Ce que vous aviez tapé attend sur cette page pendant 15 minutes, jusqu’à ce que vous vous connectiez de nouveau avec les mêmes mots.',
    },
  },
  wrongRole: {
    title: 'Ce bureau est pour les responsables de dossier',
    text: (role) =>
      `Le rôle de cette session est : ${role}. Ce rôle n’a pas de clés pour les dossiers ; il n’y a donc rien à lire ici.`,
  },
  roles: { reviewer: 'responsable de dossier', coordinator: 'coordination', 'focal-point': 'point focal' },
};
