import { exampleCase } from './example-case.ts';

export const FRENCH_EXAMPLES = {
  /** An organisation charged over what it wrote to a committee. */
  organisationCharged: exampleCase(
    'fr',
    {
      country: 'TF',
      narrative:
        'Notre association est poursuivie à cause du rapport que nous avions envoyé au Comité contre la torture. Le procureur en a lu deux pages à voix haute.',
      cooperation: 'Un rapport alternatif, envoyé avec quatre autres associations.',
      link: 'L’acte d’accusation cite notre rapport.',
      answers: {
        relation: 'ngo',
        unit: 'organisation',
        bodies: ['cat'],
        modes: ['shadow-report'],
        acts: ['C1', 'C11'],
        ongoing: ['C1'],
        perpetrators: ['prosecutor'],
        linkBases: ['cited-in-charge'],
        requested: ['trial-observation', 'legal'],
      },
    },
    { ahead: { hearingDate: 20 } },
  ),
  /** Lawyers who lost their licence, years ago. */
  disbarredLongAgo: exampleCase('fr', {
    country: 'GS',
    danger: 'past',
    narrative: 'Quatre avocats ont été radiés après leur rapport à un comité. C’était il y a des années.',
    date: { precision: 'year', value: '2016' },
    answers: { unit: 'group', count: '4', roles: ['lawyer'], acts: ['C5'], status: ['exile'] },
  }),
  /** A reprisal perhaps: the link is not proven. */
  linkUnproven: exampleCase('fr', {
    country: 'HM',
    narrative:
      'J’ai été renvoyée de l’école où j’enseigne. On parle d’économies. J’avais rencontré une experte de l’ONU deux semaines avant.',
    answers: {
      relation: 'victim',
      bodies: ['sp-women'],
      modes: ['met-expert'],
      acts: ['C6'],
      linkBases: ['timing'],
      confidence: 'unsure',
    },
  }),
  /** The founding case once more, told by another organisation. */
  toldTwice: exampleCase('fr', {
    country: 'BV',
    narrative:
      'Une avocate a été arrêtée à l’aéroport alors qu’elle partait pour Genève. Elle est détenue, malade, et ne voit aucun médecin.',
    cooperation: 'Elle devait suivre une formation et assister à l’Examen périodique universel.',
    answers: {
      relation: 'ngo',
      connection: 'third-hand',
      unit: 'individual',
      roles: ['lawyer'],
      status: ['detained'],
      bodies: ['upr'],
      modes: ['tried-to-travel'],
      acts: ['D1', 'B2', 'A10'],
      medical: 'yes',
      linkBases: ['stopped-at-departure'],
    },
  }),
} as const;
