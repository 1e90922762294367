import { plural } from '../../../shared/plural.ts';

export const about = {
  title: 'What happens to my report',
  steps: [
    {
      title: 'It is locked on your device',
      text: 'Your browser locks your words before they leave it. The server that carries them has no key and cannot read them.',
    },
    {
      title: 'Reviewers open it',
      text: 'Only the reviewers you leave on the list have the keys. You see the list before you write.',
    },
    {
      title: 'They answer here',
      text: 'You get a phrase: 12 words, or 40 digits. With it you come back, read answers and write more. Nobody will e-mail or call you.',
    },
    {
      title: 'Nothing goes further without you',
      text: 'The team does not pass your report to the United Nations, to a government or to the public unless you agree to it.',
    },
    {
      title: 'It is removed again',
      text: 'Sealed reports and answers on the server are removed after a fixed time. You can also ask for that yourself, with your phrase.',
    },
  ],
  honest: {
    title: 'Please know',
    text: 'United Nations procedures can draw attention to a case. They cannot send anyone to protect you.',
  },
  numbers: 'Numbers of reports that this team received',
  retention: (days: number): string =>
    plural('en', days, {
      one: `The team keeps sealed reports on this server for ${days} day.`,
      other: `The team keeps sealed reports on this server for ${days} days.`,
    }),
};

export const otherWays = {
  title: 'Other ways to get help',
  intro: 'If this page is not safe for you, do not use it. You can go another way.',
  hotlines: 'Hotlines named by this team',
  hotlinesNone: 'This team names no hotline.',
  hotlinesUnknown: 'The team’s own hotlines could not be loaded or checked just now.',
  un: {
    title: 'United Nations Human Rights Office',
    text: 'The office receives reports of reprisals by e-mail at reprisals@ohchr.org. E-mail can be read on its way, so write only what you would risk.',
  },
  person: {
    title: 'Someone you trust',
    text: 'A lawyer, a colleague or an organisation abroad can report for you, from a device that is not watched.',
  },
  tor: {
    title: 'This page through Tor Browser',
    text: 'Tor Browser hides from your network which address you open. In some countries using Tor attracts attention: decide what is safer for you.',
  },
};
