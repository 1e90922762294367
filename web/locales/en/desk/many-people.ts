import { plural } from '../../../shared/plural.ts';

/** Access to many cases at once, and the new secrets that follow. */
export const manyPeople = {
  turning: {
    label: 'New secrets',
    left: (cases: number): string =>
      plural('en', cases, {
        one: `Giving ${cases} case a new secret …`,
        other: `Giving ${cases} cases a new secret …`,
      }),
    text: 'Somebody who should no longer read them has the old one. You can go on working; stay signed in until it is done.',
  },
  open: 'Access …',
  title: (cases: number): string =>
    plural('en', cases, { one: `Who shall have ${cases} case?`, other: `Who shall have ${cases} cases?` }),
  what: 'What shall be done?',
  ways: {
    over: 'Give the cases to a colleague',
    in: 'Let a colleague read them',
    away: 'Take access away',
  },
  texts: {
    over: 'Your colleague can read each case from its beginning and finds it under “Mine”, also where somebody else has it now.',
    in: 'Your colleague can read each case from its beginning. Who has it stays the same.',
    away: 'They get nothing new of these cases from now on. Each case gets a new secret. What they have read, they have read.',
  },
  proposed: 'They declared a conflict there: another colleague has to agree first, under People.',
  stillOn: 'They are still on the case.',
};
