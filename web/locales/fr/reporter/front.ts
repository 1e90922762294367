import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/front.ts';

export const front: Translated<typeof english.front> = {
  title: 'On vous menace ou on vous punit pour avoir parlé aux Nations Unies ?',
  lead: 'Vous pouvez le dire ici à une équipe de défense des droits humains. Seules les personnes que vous choisissez peuvent le lire.',
  noAccount: 'Il ne faut ni nom, ni adresse e-mail, ni compte.',
  report: 'Signaler ce qui s’est passé',
  readAnswers: 'Lire les réponses',
  whatHappens: 'Ce que devient mon signalement',
  otherWays: 'Autres moyens d’obtenir de l’aide',
  danger: {
    title: 'Quelqu’un est-il en danger en ce moment ?',
    text: 'Vous pouvez d’abord envoyer trois réponses courtes et expliquer plus tard.',
    action: 'Envoyer un signalement court maintenant',
  },
  limits: {
    title: 'Ce que cette page ne peut pas faire',
    items: [
      'Elle ne peut rien si quelqu’un regarde votre écran ou contrôle cet appareil.',
      'Elle ne peut pas cacher que cet appareil a ouvert cette adresse. Tor Browser le cache mieux.',
      'Elle ne peut pas cacher qui vous êtes si vos propres mots le disent.',
      'Elle ne peut pas promettre que quelqu’un sera en sécurité, ni que les Nations Unies agiront.',
    ],
  },
  leaving:
    'Le bouton « Quitter cette page » efface tout d’un coup ici et ouvre un autre site. Appuyer trois fois sur la touche Maj (Shift) fait la même chose.',
};
