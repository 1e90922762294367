import { plural } from '../../../shared/plural.ts';

/** What a coordinator tells reporters beside the list of members. */
export const announcing = {
  title: 'Tell reporters something',
  lead: 'It stands on the pages where people begin a report, signed by you. Everybody can read it, also those who must not know more than that.',
  nothing: 'Nothing is announced at the moment.',
  current: 'Announced at the moment',
  unstaffedUntil: (day: string): string => `Nobody reads reports until the end of ${day} (UTC).`,
  messageUntil: (day: string): string => `Shown until the end of ${day} (UTC).`,
  end: 'Take it down',
  ended: 'It is taken down.',
  new: 'A new announcement',
  kind: 'What is it?',
  kindMissing: 'Please choose one.',
  unstaffed: 'Nobody reads reports for some days',
  unstaffedDetail: 'Reporters see this in their own language. Words of yours are added if you write any.',
  message: 'Something else',
  messageDetail: 'Reporters see your words alone.',
  until: 'Last day',
  untilHint: (days: number): string =>
    plural('en', days, { one: `At most ${days} day from today.`, other: `At most ${days} days from today.` }),
  untilMissing: 'Please give the last day.',
  untilWrong: (days: number): string =>
    plural('en', days, {
      one: `Please give a day from today on, at most ${days} day ahead.`,
      other: `Please give a day from today on, at most ${days} days ahead.`,
    }),
  text: (language: string): string => `Your words in ${language}`,
  textHint: 'Name nobody, and no place where somebody can be found.',
  textMissing: 'Please write something in one language at least.',
  textTooLong: (over: number): string =>
    plural('en', over, { one: `${over} character too long.`, other: `${over} characters too long.` }),
  publish: 'Sign and publish',
  publishing: 'Publishing …',
  published: 'It is published. It takes the place of what was announced before.',
  failed: 'That did not work. What you wrote is still here.',
};
