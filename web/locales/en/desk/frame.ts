import { plural } from '../../../shared/plural.ts';

export const frame = {
  name: 'Unhindered desk',
  signedInAs: (label: string): string => `Signed in as ${label}`,
  upToDate: 'Up to date',
  looking: 'Looking for news …',
  pages: 'Pages of the desk',
  help: 'Help',
  signOut: 'Sign out',
  signOutEverywhere: 'Sign out everywhere',
  signingOut: 'Signing out …',
  confirmSignOut: {
    title: 'Sign out?',
    unsent: 'Something that you typed, drew or chose is not sent or kept yet. Signing out removes it.',
    text: 'Every key and every word is removed from this page.',
    everywhere: '“Everywhere” also ends what is open on your other devices.',
  },
  offline: {
    title: 'No connection to the server',
    text: 'You see what was loaded last. What you typed is still here. This page tries again by itself.',
    tryNow: 'Try now',
  },
  idle: {
    title: 'Are you still there?',
    text: (seconds: number): string =>
      plural('en', seconds, {
        one: `The desk locks in ${seconds} second.`,
        other: `The desk locks in ${seconds} seconds.`,
      }),
    draft: 'What you typed, drew or chose and did not send or keep will be removed.',
    stay: 'I am here',
  },
};

export const help = {
  title: 'Keyboard and help',
  next: 'Next case in the list',
  previous: 'Case before in the list',
  open: 'Open the chosen case',
  search: 'Search',
  answer: 'Write an answer',
  note: 'Write a note',
  unfold: 'Show or fold the words of the report',
  back: 'Back to the list',
  sheet: 'This sheet',
  key: 'Key',
  does: 'What it does',
  keys: { enter: 'Enter', escape: 'Esc' },
  inFields: 'Keys do nothing while you type in a field.',
  turnOff: 'Single keys work as shortcuts',
  turnOffHint: 'Switch off if you dictate or use a switch device. Holds until you sign out.',
};
