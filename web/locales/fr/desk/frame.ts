import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/frame.ts';
import { counted } from '../counted.ts';

export const frame: Translated<typeof english.frame> = {
  name: 'Bureau Unhindered',
  signedInAs: (label) => `Session de ${label}`,
  upToDate: 'À jour',
  looking: 'Recherche de nouveautés …',
  pages: 'Pages du bureau',
  help: 'Aide',
  signOut: 'Fermer la session',
  signOutEverywhere: 'Fermer la session partout',
  signingOut: 'Fermeture de la session …',
  confirmSignOut: {
    title: 'Fermer la session ?',
    unsent:
      'Quelque chose que vous avez tapé, dessiné ou choisi n’est pas encore envoyé ni gardé. Fermer la session l’efface.',
    text: 'Chaque clé et chaque mot sont retirés de cette page.',
    everywhere: '« Partout » ferme aussi ce qui est ouvert sur vos autres appareils.',
  },
  offline: {
    title: 'Pas de connexion au serveur',
    text: 'Vous voyez ce qui a été chargé en dernier. Ce que vous avez tapé est toujours ici. Cette page réessaie toute seule.',
    tryNow: 'Essayer maintenant',
  },
  idle: {
    title: 'Êtes-vous toujours là ?',
    text: (seconds) =>
      counted(seconds, {
        one: `Le bureau se verrouille dans ${seconds} seconde.`,
        many: `Le bureau se verrouille dans ${seconds} de secondes.`,
        other: `Le bureau se verrouille dans ${seconds} secondes.`,
      }),
    draft: 'Ce que vous avez tapé, dessiné ou choisi sans l’envoyer ni le garder sera effacé.',
    stay: 'Je suis là',
  },
};

export const help: Translated<typeof english.help> = {
  title: 'Clavier et aide',
  next: 'Dossier suivant dans la liste',
  previous: 'Dossier précédent dans la liste',
  open: 'Ouvrir le dossier choisi',
  search: 'Chercher',
  answer: 'Écrire une réponse',
  note: 'Écrire une note',
  unfold: 'Montrer ou replier les mots du signalement',
  back: 'Retour à la liste',
  sheet: 'Cette fiche',
  key: 'Touche',
  does: 'Ce qu’elle fait',
  keys: { enter: 'Entrée', escape: 'Échap' },
  inFields: 'Les touches ne font rien pendant que vous tapez dans un champ.',
  turnOff: 'Utiliser des touches seules comme raccourcis',
  turnOffHint:
    'Désactivez ceci si vous dictez ou si vous utilisez un contacteur. Ce choix tient jusqu’à la fermeture de la session.',
};
