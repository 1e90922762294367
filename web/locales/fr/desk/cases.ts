import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/cases.ts';
import { counted } from '../counted.ts';

export const cases: Translated<typeof english.cases> = {
  title: 'Dossiers',
  count: (shown, all) => {
    const total = counted(all, {
      one: `${all} dossier`,
      many: `${all} de dossiers`,
      other: `${all} dossiers`,
    });
    return shown === all ? total : `${shown} sur ${total}`;
  },
  unreadCount: (count) =>
    counted(count, { one: `${count} non lu`, many: `${count} de non lus`, other: `${count} non lus` }),
  search: 'Chercher dans la liste',
  searchHint: 'Mots, pays, personnes',
  unread: 'Non lu',
  received: (day) => `Arrivé le ${day}`,
  takenOnByYou: 'C’est vous qui l’avez',
  takenOnBy: (label) => `C’est ${label} qui l’a`,
  nobody: 'Personne ne l’a',
  asksColleague: 'On vous demande un accord',
  destroyRequested: 'Demande la suppression',
  noWords: 'Aucun mot n’a été écrit.',
  arrived: (count) =>
    counted(count, {
      one: `${count} nouveau signalement est arrivé.`,
      many: `${count} de nouveaux signalements sont arrivés.`,
      other: `${count} nouveaux signalements sont arrivés.`,
    }),
  loading: 'Ouverture de la liste …',
  empty: {
    title: 'Aucun signalement n’est encore arrivé',
    text: 'Quand quelqu’un en envoie un, il apparaît ici tout seul : inutile de recharger la page.',
    how: 'Ouvrez-le, prenez-le en charge pour que vos collègues le sachent, et répondez. La personne lit votre réponse avec sa phrase.',
    who: 'Seules les personnes choisies par qui a signalé peuvent lire un signalement. Le serveur ne le peut pas.',
  },
  nothing: {
    title: 'Aucun dossier ne correspond',
    text: 'La recherche ou les filtres cachent tous les dossiers.',
    clear: 'Afficher tous les dossiers ouverts',
  },
  chooseOne: 'Choisissez un dossier dans la liste.',
  chooseHint: 'Touche « ? » : aide du clavier.',
};

export const codes: Translated<typeof english.codes> = {
  danger: {
    now: 'En danger maintenant',
    'within-48-hours': 'Danger dans les 48 heures',
    'within-days': 'Danger dans les jours qui viennent',
    ongoing: 'Danger qui dure',
    past: 'Dans le passé',
    unknown: 'Danger inconnu',
    'prefer-not-to-say': 'Danger non indiqué',
  },
  status: { received: 'Nouveau', acknowledged: 'En traitement', answered: 'Réponse envoyée', closed: 'Clos' },
  country: { unknown: 'Pays inconnu', 'prefer-not-to-say': 'Pays non indiqué' },
  date: { unknown: 'Pas connu', 'prefer-not-to-say': 'Pas indiqué' },
  goneMember: 'Une personne qui n’est plus dans l’équipe',
};
