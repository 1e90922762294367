import { plural } from '../../shared/plural.ts';

/** Reports that were counted: at the desk, and on the page that everybody can read. */
export const numbers = {
  /** In the history and the tab: says nothing. */
  documentTitle: 'Information',
  name: 'Numbers',
  heading: 'Reports received. This is not how often it happens.',
  lead: (team: string): string =>
    `People report to ${team} when they are punished for contact with the United Nations. These numbers count only reports whose person allowed it.`,
  reading: {
    title: 'How to read these numbers',
    items: [
      'Most of what happens is never reported, out of fear or because people cannot. A small number does not mean that little happens.',
      'A report is what somebody told. Not every report was checked.',
      'Each year is published once, whole, and never with other numbers. Afterwards, numbers can only be withdrawn.',
    ],
  },
  rule: 'A number from 1 to 4 is not shown, for a country from 1 to 9, nor is any other from which it could be computed.',
  signed: 'Two members of the team signed these numbers. Your browser has checked both signatures.',
  checking: 'Checking the signatures …',
  none: 'The team has published no numbers.',
  lapsed:
    'No numbers are shown at present: one of those who signed them is no longer on the team. Two others have to sign them again.',
  refused: {
    title: 'No numbers are shown',
    forged: 'The numbers do not carry the right signatures. Somebody may have changed them.',
    expired: 'The list of the team is too old to check the signatures.',
    clock: 'The numbers are dated in the future. Please check the date and time of this device.',
    missing: 'There is no team here yet.',
    unreachable: 'The numbers could not be loaded. The connection may be broken or blocked.',
    later: 'This page is older than the numbers. Load it again.',
  },
  published: (day: string): string => `Published: ${day}.`,
  withdrawn: (day: string): string =>
    `Withdrawn: ${day}. The numbers of this year will not be published again.`,
  toFront: 'To the first page of this site',
  from: (first: string, last: string): string => `${first} to ${last}`,
  total: (count: number, cycle: string): string =>
    plural('en', count, { one: `${count} report, ${cycle}.`, other: `${count} reports, ${cycle}.` }),
  save: 'Save as a table (CSV)',
  saveOf: (cycle: string): string => `Save as a table (CSV): ${cycle}`,
  what: 'What',
  reports: 'Reports',
  notShown: 'not shown',
  tooFew: 'Too few reports: no number of this table is shown.',
  several: 'A report may count in several lines, or in none.',
  tables: {
    months: 'By month',
    regions: 'By region',
    families: 'By kind of act',
    bodies: 'By whom the contact was with',
    modes: 'By kind of contact',
    perpetrators: 'By who is said to be responsible',
    genders: 'By gender',
    ages: 'By age',
    traits: 'What else was reported',
  },
  traits: {
    detained: 'Somebody was detained',
    anonymous: 'No names were given',
    lawBased: 'A law was used',
    transnational: 'Across borders',
    selfCensored: 'Somebody kept silent out of fear',
  },
  regions: {
    africa: 'Africa',
    americas: 'Americas',
    asia: 'Asia',
    europe: 'Europe',
    oceania: 'Oceania',
    unknown: 'Region not known',
  },
  countriesOf: (region: string): string => `Countries: ${region}`,
  countriesNote: 'Only countries with at least 10 reports. The others are one number.',
  otherCountries: 'All others',
};
