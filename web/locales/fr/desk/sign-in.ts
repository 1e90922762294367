import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/sign-in.ts';
export const signIn: Translated<typeof english.signIn> = {
  title: 'Se connecter au bureau',
  lead: 'Avec la phrase qui a été faite pour vous. Elle ne quitte jamais cette page : la page prouve au serveur que vous l’avez, sans la montrer.',
  label: 'Votre phrase',
  hint: 'Tapez ou collez la phrase : des mots avec une espace entre eux, ou des chiffres. Les majuscules et les accents ne comptent pas.',
  action: 'Se connecter',
  working: 'Ouverture du bureau …',
  failed: 'Le bureau n’a pas pu être ouvert',
  refused:
    'Personne ne se connecte ici avec cette phrase. Elle est peut-être pour un autre portail, ou la participation à l’équipe a pris fin : le serveur donne la même réponse dans les deux cas.',
  notStored:
    'Rien de lisible n’est gardé sur cet appareil. Après 15 minutes sans aucune action, le bureau se verrouille et demande de nouveau la phrase.',
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
      text: 'Ce que vous aviez tapé, dessiné ou choisi attend sur cette page pendant 15 minutes, jusqu’à ce que vous vous connectiez de nouveau avec la même phrase.',
    },
  },
};
