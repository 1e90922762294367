import { plural } from '../../../shared/plural.ts';

export const cases = {
  title: 'Cases',
  count: (shown: number, all: number): string =>
    shown === all
      ? plural('en', all, { one: `${all} case`, other: `${all} cases` })
      : `${shown} of ${plural('en', all, { one: `${all} case`, other: `${all} cases` })}`,
  unreadCount: (count: number): string =>
    plural('en', count, { one: `${count} unread`, other: `${count} unread` }),
  search: 'Search in the list',
  searchHint: 'Words, countries, people',
  unread: 'Unread',
  received: (day: string): string => `Arrived ${day}`,
  takenOnByYou: 'You have it',
  takenOnBy: (label: string): string => `${label} has it`,
  nobody: 'Nobody has it',
  asksColleague: 'A colleague asks for you',
  destroyRequested: 'Asks for deletion',
  noWords: 'No words were written.',
  arrived: (count: number): string =>
    plural('en', count, {
      one: `${count} new report has arrived.`,
      other: `${count} new reports have arrived.`,
    }),
  loading: 'Opening the list …',
  empty: {
    title: 'No report has arrived yet',
    text: 'When somebody sends one, it appears here by itself: there is no need to reload.',
    how: 'Open it, take it on so that colleagues know, and answer. The person reads your answer with their phrase.',
    who: 'Only the reviewers whom the person chose can read a report. The server cannot.',
  },
  nothing: {
    title: 'No case fits',
    text: 'The search or the filters hide every case.',
    clear: 'Show all open cases',
  },
  chooseOne: 'Choose a case from the list.',
  chooseHint: 'Press ? for the keyboard.',
};

export const codes = {
  danger: {
    now: 'In danger now',
    'within-48-hours': 'Danger within 48 hours',
    'within-days': 'Danger within days',
    ongoing: 'Ongoing',
    past: 'In the past',
    unknown: 'Danger not known',
    'prefer-not-to-say': 'Danger not told',
  },
  status: { received: 'New', acknowledged: 'Being worked on', answered: 'Answered', closed: 'Closed' },
  country: { unknown: 'Country not known', 'prefer-not-to-say': 'Country not told' },
  date: { unknown: 'Not known', 'prefer-not-to-say': 'Not told' },
  goneMember: 'A member no longer in the team',
};
