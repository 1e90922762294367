import { exampleCase } from './example-case.ts';

export const ENGLISH_EXAMPLES = {
  /** Stopped at the airport on the way to Geneva, then disappeared, then held without medical care. */
  founding: exampleCase(
    'en',
    {
      country: 'BV',
      detail: 'The international airport, departures',
      narrative:
        'My sister was stopped at the airport on her way to Geneva. For five weeks nobody knew where she was. Now she is held, ill, and sees no doctor.\n\nA guard told our cousin that she coughs blood and lies on the floor. The lawyer was sent away twice. They say she will be charged next week.',
      cooperation: 'She was to take part in a training and in the session that looked at our country.',
      link: 'The officer at the airport held the list of the participants in his hand.',
      date: { precision: 'month', value: '2026-09' },
      answers: {
        relation: 'relative',
        connection: 'told-by-victim',
        unit: 'individual',
        roles: ['lawyer'],
        status: ['detained'],
        ground: ['cooperates'],
        bodies: ['upr', 'hrc-session'],
        modes: ['tried-to-travel', 'training'],
        phase: 'seeking',
        acts: ['D1', 'A8', 'B2', 'A10', 'C1'],
        ongoing: ['B2', 'A10'],
        perpetrators: ['police', 'border', 'prison'],
        acknowledged: 'yes',
        medical: 'yes',
        linkBases: ['stopped-at-departure', 'timing'],
        ifGovernmentLearns: 'unsure',
        requested: ['urgent-appeal', 'medical'],
      },
    },
    {
      identity: {
        names: 'Maren Solvang-Iyer (invented), lawyer, 41. Her brother Tomas writes this.',
        reach: 'Only through this mailbox. Evenings.',
        safety: 'Never telephone the family: the line is listened to.',
      },
    },
  ),
  /** Died where she was held, after care was refused. */
  deathInCustody: exampleCase('en', {
    country: 'BV',
    narrative:
      'Our colleague died in the prison hospital. She had asked for her medicine for three months and was refused it. The family saw bruises on her arms and neck. They were told to bury her the same night.',
    cooperation: 'She had trained others to write to the Council.',
    date: { precision: 'month', value: '2026-08' },
    answers: {
      relation: 'colleague',
      connection: 'direct',
      unit: 'individual',
      roles: ['women-rights'],
      status: ['deceased'],
      bodies: ['hrc-session'],
      modes: ['training'],
      acts: ['A3', 'A4', 'A5'],
      perpetrators: ['prison'],
      linkBases: ['timing'],
      others: 'yes',
      ifGovernmentLearns: 'more-danger',
      requested: ['letter', 'sg-report'],
    },
  }),
  /** Called a terrorist in a committee of States. */
  calledTerrorist: exampleCase('en', {
    country: 'UM',
    narrative: 'A delegation called our representative a terrorist in the committee, in front of everybody.',
    answers: { bodies: ['ecosoc-ngo-committee'], acts: ['G3', 'I2'], roles: ['ngo'] },
  }),
  /** Many people without names. */
  manyUnnamed: exampleCase('en', {
    country: 'GS',
    path: 'pattern',
    danger: 'past',
    narrative: 'Fifteen people were held, banned from travelling or lost their devices over one year.',
    answers: {
      unit: 'unnamed-many',
      count: '15',
      acts: ['B2', 'D1', 'F4'],
      ifGovernmentLearns: 'more-danger',
    },
  }),
  /** An expert of the United Nations who is not let home. */
  expertKeptOut: exampleCase('en', {
    country: 'HM',
    danger: 'within-days',
    narrative: 'I was not let on the aeroplane home after the session. My papers end on Friday.',
    answers: { relation: 'victim', roles: ['un-expert'], modes: ['staff-or-expert'], acts: ['D3'] },
  }),
  /** A raid that took the archive. */
  archiveTaken: exampleCase(
    'en',
    {
      country: 'AQ',
      narrative: 'They searched the office and took the computers with everything people had told us.',
      answers: { relation: 'ngo', unit: 'organisation', acts: ['F5', 'F4'] },
    },
    {
      turns: [
        {
          from: 'team',
          text: 'We have read this. Were the computers locked, and do the people in your notes know of it?',
        },
        { from: 'reporter', text: 'Not all were locked. We are telling them, one after another.' },
      ],
    },
  ),
  /** Hostile words and nothing that could be looked into. */
  hostileFake: exampleCase('en', {
    country: 'unknown',
    danger: 'prefer-not-to-say',
    narrative: 'Tell me who reads this and from which city. I know what you do and I will find all of you.',
    cooperation: 'None.',
  }),
} as const;
