import { EMPTY_DRAFT, type Report } from '../../src/casefile/report.ts';

type Told = Partial<Omit<Report, 'version' | 'place'>> & { readonly country?: string };

const reportOf = ({ country = 'prefer-not-to-say', ...told }: Told): Report => ({
  ...EMPTY_DRAFT,
  danger: 'ongoing',
  ...told,
  place: { country, detail: '' },
});

/** Patterns that reports of the Secretary-General tell again and again, as invented people would report them. */
export const PATTERN_REPORTS = {
  /** Stopped at the airport on the way to Geneva, then disappeared, then held without medical care. */
  founding: reportOf({
    narrative:
      'My sister was stopped at the airport on her way to Geneva. For five weeks nobody knew where she was. Now she is held, ill, and sees no doctor.',
    cooperation: 'She was to take part in a training and in the session that looked at our country.',
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
  }),
  /** An organisation charged over what it wrote to a committee. */
  organisationCharged: reportOf({
    narrative: 'Our organisation was charged because of the report that we had sent to the Committee.',
    answers: {
      unit: 'organisation',
      bodies: ['cat'],
      modes: ['shadow-report'],
      acts: ['C1', 'C11'],
      ongoing: ['C1'],
      linkBases: ['cited-in-charge'],
    },
  }),
  /** Kept from flying to a side event. */
  keptFromFlying: reportOf({
    narrative: 'I was taken out of the queue at the gate and told that I may not leave the country.',
    answers: {
      relation: 'victim',
      roles: ['journalist'],
      modes: ['tried-to-travel', 'side-event'],
      acts: ['D1', 'D2'],
    },
  }),
  /** Lawyers who lost their licence, years ago. */
  disbarredLongAgo: reportOf({
    danger: 'past',
    narrative: 'Four lawyers lost their licence after their report to a committee. It was years ago.',
    answers: { unit: 'group', count: '4', roles: ['lawyer'], acts: ['C5'], status: ['exile'] },
  }),
  /** Arrested while boarding, not found for two days, hurt in custody. */
  arrestedBoarding: reportOf({
    narrative: 'He was arrested while boarding, was nowhere for two days, and was tortured.',
    answers: {
      relation: 'lawyer',
      bodies: ['sp-disappearances'],
      modes: ['tried-to-travel'],
      acts: ['B1', 'A5'],
      status: ['detained'],
    },
  }),
  /** Called a terrorist in a committee of States. */
  calledTerrorist: reportOf({
    narrative: 'A delegation called our representative a terrorist in the committee.',
    answers: { bodies: ['ecosoc-ngo-committee'], acts: ['G3', 'I2'], roles: ['ngo'] },
  }),
  /** Many people without names. */
  manyUnnamed: reportOf({
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
  expertKeptOut: reportOf({
    danger: 'within-days',
    narrative: 'I was not let on the aeroplane home after the session.',
    answers: { roles: ['un-expert'], modes: ['staff-or-expert'], acts: ['D3'] },
  }),
  /** Nothing has happened yet. */
  plannedJourney: reportOf({
    path: 'planned',
    danger: 'unknown',
    narrative: 'We travel to the session on the tenth and fear to be stopped.',
    answers: { bodies: ['hrc-session'], travelDate: '2026-03-10', sessionDate: '2026-03-12' },
  }),
  /** Threatened by a company's contractor. */
  contractor: reportOf({
    narrative: 'A man of the contractor said that he knows where our children go to school.',
    answers: {
      bodies: ['world-bank-panel'],
      modes: ['complaint'],
      acts: ['E1', 'E3'],
      perpetrators: ['contractor'],
    },
  }),
  /** A raid that took the archive. */
  archiveTaken: reportOf({
    narrative: 'They searched the office and took the computers with everything people had told us.',
    answers: { unit: 'organisation', acts: ['F5', 'F4'] },
  }),
  /** A student under age. */
  child: reportOf({
    danger: 'past',
    narrative: 'The school was asked to expel him after he had spoken to the Committee.',
    answers: { relation: 'relative', ages: ['child'], guardian: 'yes', bodies: ['crc'], acts: ['E1'] },
  }),
} as const satisfies Readonly<Record<string, Report>>;
