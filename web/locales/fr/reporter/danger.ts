import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/danger.ts';

export const danger: Translated<typeof english.danger> = {
  title: 'Signalement court',
  hotlines: 'Si vous pouvez parler sans danger, appelez d’abord',
  hotlinesNone: 'Cette équipe n’indique aucune ligne d’urgence.',
  intro: 'Trois questions. Vous pourrez expliquer davantage ensuite.',
  what: 'Que se passe-t-il, et à qui cela arrive-t-il ?',
  whatHint: 'Quelques mots suffisent.',
  whatError: 'Écrivez quelques mots sur ce qui se passe.',
  un: 'Quel est le rapport avec les Nations Unies ?',
  unHint: 'Par exemple : en allant à une réunion, après un rapport. Vous pouvez laisser cette case vide.',
  consent:
    'En envoyant, vous acceptez que les personnes ci-dessous lisent ceci et répondent ici. Rien d’autre ne se fait sans vous le demander.',
  send: 'Envoyer maintenant',
  phraseNext: 'Après l’envoi, vous recevez une phrase qui vous permet de revenir.',
};
