import type { Translated } from '../../../shared/i18n.ts';
import type * as english from '../../en/reporter/before.ts';

export const before: Translated<typeof english.before> = {
  title: 'Avant de commencer',
  danger: {
    legend: 'Quelqu’un est-il en danger en ce moment ?',
    hint: 'Par exemple : une personne est arrêtée, disparue, blessée ou suivie, ou va bientôt l’être.',
    codes: {
      now: 'Oui, en ce moment',
      'within-48-hours': 'Oui, dans les deux jours',
      'within-days': 'Bientôt, dans les jours ou les semaines qui viennent',
      ongoing: 'C’est un danger qui dure',
      past: 'Non, pas maintenant',
      unknown: 'Je ne sais pas',
      'prefer-not-to-say': 'Je préfère ne pas le dire',
    },
    immediate: 'Vous répondrez à trois questions courtes. Ces réponses partent en premier.',
    error: 'Choisissez une réponse, pour que nous sachions à quelle vitesse agir.',
  },
  device: {
    legend: 'À qui est cet appareil ?',
    own: 'À moi',
    ownDetail:
      'Ce que vous écrivez reste à l’écran jusqu’à votre départ, même si vous faites une longue pause.',
    shared: 'Partagé, prêté ou public',
    sharedDetail: 'Après cinq minutes sans écrire, cette page demande si elle doit tout effacer.',
    work: 'À mon travail, ou quelqu’un le surveille peut-être',
    workDetail:
      'Si vous le pouvez, utilisez un autre appareil : un appareil surveillé voit ce que vous tapez, quoi que fasse cette page.',
    error: 'Choisissez une réponse, pour que cette page sache quand tout effacer.',
  },
  watch: {
    title: 'Qui pourrait vous observer ?',
    items: [
      'Regardez autour de vous : quelqu’un peut-il voir votre écran ? Y a-t-il une caméra derrière vous ?',
      'Votre réseau peut voir que vous avez ouvert cette adresse, mais pas ce que vous écrivez. Tor Browser cache aussi l’adresse.',
      'Cette page n’enregistre rien sur l’appareil. L’historique du navigateur peut quand même montrer l’adresse : une fenêtre privée évite cela.',
    ],
  },
};

export const readers: Translated<typeof english.readers> = {
  title: 'Qui lira votre signalement',
  checking: 'Vérification de la liste des personnes qui lisent …',
  verified: (team) => `Cette liste est signée par ${team}. Votre navigateur a vérifié la signature.`,
  intro:
    'Ces personnes apparaissent sous un nom de code, pour les protéger. Plus tard, avant l’envoi, vous pourrez écarter n’importe laquelle d’entre elles.',
  organisation: 'Organisation',
  regions: 'Régions',
  languages: 'Langues',
  answerTime: 'Quand l’équipe travaille',
  privacy: 'Ce que l’équipe fait de ce que vous envoyez',
  leftOut: (label) => `${label} ne peut pas recevoir de signalements pour le moment.`,
  start: 'Commencer à écrire',
  startRefused: 'Écrire maintenant, vérifier encore avant l’envoi',
  startAnyway: 'Commencer à écrire pendant la vérification',
};
