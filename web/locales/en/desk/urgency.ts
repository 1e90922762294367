import { plural } from '../../../shared/plural.ts';

const hours = (count: number): string =>
  plural('en', count, { one: `${count} hour`, other: `${count} hours` });

export const urgency = {
  title: 'Urgency',
  filter: 'Urgency of the cases',
  any: 'Any urgency',
  levels: { P0: 'At once', P1: 'Within hours', P2: 'Within days', P3: 'In its turn' },
  suggested: 'Suggested by stated rules from the report. People decide.',
  why: 'Why',
  acknowledge: (count: number): string => `To be acknowledged within ${hours(count)} of sending.`,
  escalate: (count: number): string =>
    `Where the consent allows, to be passed on within ${hours(count)} of sending.`,
  nextCycle: 'Where the consent allows, to be passed on in the next reporting cycle.',
  lastSafe: (day: string): string => `Last safe day: before ${day}`,
  reasons: {
    'danger-now': 'In danger now',
    'danger-within-48-hours': 'Danger within 48 hours',
    disappeared: 'Disappeared',
    'medical-in-custody': 'Needs medical care in custody',
    'torture-in-custody': 'Torture or sexual violence in custody',
    'life-threatened': 'Attempt on a life',
    deportation: 'May be deported',
    child: 'A child is concerned',
    'danger-within-days': 'Danger within days',
    detained: 'Detained',
    'stopped-at-departure': 'Stopped at departure',
    'date-within-7-days': 'Hearing, journey, session or release within 7 days',
    'death-threat': 'Death threat',
    'sources-exposed': 'What was taken may expose others',
    death: 'Somebody died',
    'danger-unclear': 'Danger not known or not told',
    ongoing: 'Ongoing danger',
    proceedings: 'Proceedings by courts or authorities',
    movement: 'Travel or home restricted',
    threats: 'Threats or harassment',
    surveillance: 'Watched or searched',
    smear: 'Reputation attacked',
    'access-to-un': 'Kept from the United Nations',
    past: 'In the past',
    pattern: 'A law or practice, many people',
  },
};
