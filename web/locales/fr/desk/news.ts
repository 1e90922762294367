import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/desk/news.ts';

export const news: Translated<typeof english.news> = {
  heads: {
    acknowledged: 'Reçu et lu',
    'needs-info': 'Une question à l’équipe',
    'communication-sent': 'Une communication a été adressée à l’État',
    'state-reply': 'L’État a répondu, ou s’est tu',
    public: 'L’affaire a été rendue publique',
    press: 'La presse en a parlé',
    'in-report': 'L’affaire figure dans un rapport',
    improved: 'La situation s’est améliorée',
    worse: 'La situation s’est aggravée',
    declined: 'L’affaire n’est pas retenue',
    closed: 'Le destinataire a clos l’affaire',
    'team-reply': 'L’équipe a écrit',
    'others-told': 'Qui d’autre a été informé',
    'consent-gone': 'La personne ne le permet plus',
  },
  replies: {
    denied: 'L’État a nié',
    explained: 'L’État a donné une explication',
    acted: 'L’État a agi',
    silent: 'L’État n’a pas répondu',
  },
  types: {
    'urgent-appeal': 'Appel urgent',
    'allegation-letter': 'Lettre d’allégation',
    letter: 'Autre lettre',
    call: 'Appel téléphonique',
    meeting: 'Entretien',
    other: 'Autre chose',
  },
  annexes: {
    main: 'Dans le texte principal',
    I: 'Annexe I\u00a0: nouvelle affaire',
    II: 'Annexe II\u00a0: suivi',
  },
  naming: { named: 'Nommée', anonymous: 'Non nommée' },
  facts: {
    kind: 'Forme',
    reference: 'Référence',
    day: 'Jour',
    symbol: 'Cote',
    paragraph: 'Paragraphe',
    place: 'Où',
    naming: 'Personne',
  },
  by: (label, when) => `${label}, le ${when}`,
};
