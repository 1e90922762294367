import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/about.ts';
import { counted } from '../counted.ts';

export const about: Translated<typeof english.about> = {
  title: 'Ce que devient mon signalement',
  steps: [
    {
      title: 'Il est verrouillé sur votre appareil',
      text: 'Votre navigateur verrouille vos mots avant leur départ. Le serveur qui les transporte n’a pas de clé et ne peut pas les lire.',
    },
    {
      title: 'Des personnes de l’équipe l’ouvrent',
      text: 'Seules les personnes que vous laissez sur la liste ont les clés. Vous voyez la liste avant d’écrire.',
    },
    {
      title: 'Elles répondent ici',
      text: 'Vous recevez une phrase : 12 mots, ou 40 chiffres. Avec elle, vous revenez, vous lisez les réponses et vous écrivez la suite. Personne ne vous enverra d’e-mail ni ne vous appellera.',
    },
    {
      title: 'Rien ne va plus loin sans vous',
      text: 'L’équipe ne transmet votre signalement ni aux Nations Unies, ni à un gouvernement, ni au public, sauf si vous donnez votre accord.',
    },
    {
      title: 'Il est ensuite supprimé',
      text: 'Les signalements et les réponses scellés sur le serveur sont supprimés après une durée fixe. Vous pouvez aussi le demander vous-même, avec votre phrase.',
    },
  ],
  honest: {
    title: 'À savoir',
    text: 'Les procédures des Nations Unies peuvent attirer l’attention sur un cas. Elles ne peuvent envoyer personne pour vous protéger.',
  },
  numbers: 'Nombre de signalements reçus par cette équipe',
  retention: (days) =>
    counted(days, {
      one: `L’équipe garde les signalements scellés sur ce serveur pendant ${days} jour.`,
      many: `L’équipe garde les signalements scellés sur ce serveur pendant ${days} de jours.`,
      other: `L’équipe garde les signalements scellés sur ce serveur pendant ${days} jours.`,
    }),
};

export const otherWays: Translated<typeof english.otherWays> = {
  title: 'Autres moyens d’obtenir de l’aide',
  intro: 'Si cette page n’est pas sûre pour vous, ne l’utilisez pas. Vous pouvez passer par un autre moyen.',
  hotlines: 'Lignes d’urgence indiquées par cette équipe',
  hotlinesNone: 'Cette équipe n’indique aucune ligne d’urgence.',
  hotlinesUnknown: 'Les lignes d’urgence de l’équipe n’ont pas pu être chargées ou vérifiées pour le moment.',
  un: {
    title: 'Haut-Commissariat des Nations Unies aux droits de l’homme (HCDH)',
    text: 'Il reçoit les signalements de représailles par e-mail à reprisals@ohchr.org. Un e-mail peut être lu en route : écrivez seulement ce que vous pouvez risquer.',
  },
  person: {
    title: 'Une personne de confiance',
    text: 'Une avocate, un avocat, une personne de votre travail ou une organisation à l’étranger peut faire le signalement pour vous, depuis un appareil qui n’est pas surveillé.',
  },
  tor: {
    title: 'Cette page avec le navigateur Tor (Tor Browser)',
    text: 'Tor Browser cache à votre réseau l’adresse que vous ouvrez. Dans certains pays, utiliser Tor attire l’attention : décidez ce qui est plus sûr pour vous.',
  },
};
