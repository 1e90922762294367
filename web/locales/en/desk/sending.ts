import { plural } from '../../../shared/plural.ts';

/** Sending files to the person who reported. */
export const sending = {
  title: 'Send files to the person',
  intro:
    'They find them in their mailbox and look at them there in a locked frame, or save them. They are sealed on this page before they leave it.',
  open: 'Choose files …',
  loading: 'Fetching what sends files …',
  loadFailed: 'What sends files did not arrive. Please try again.',
  choose: 'Files for the person',
  chooseHint: 'Up to 4 together. Small ones are better: a phone often has a slow line that costs money.',
  most: 'Four files go together. Send others after these.',
  none: 'Please choose a file first.',
  looking: 'Looking for what the file betrays of you …',
  tooLarge: 'This file is larger than 2 GB. Please remove it, or make it smaller.',
  name: 'The name that the person sees',
  nameHint: 'Leave out names of people and of your organisation.',
  remove: 'Remove',
  removeNamed: (name: string): string => `Remove ${name}`,
  dangers: {
    title: 'Think of the phone on which it is opened',
    runs: 'It can be a program, or run one. A picture or a PDF is safer.',
    fetches: 'It may call other addresses when it is opened, and so tell where the person is.',
    'two-kinds': 'It can be opened as two kinds of file. Something may hide in it.',
    locked: 'It asks for a password. The person needs that from you in another way.',
    'must-save':
      'The mailbox may not be able to show it. The person would have to save it, and that leaves a trace on the phone.',
    large: 'It is large. On a slow line it may never arrive, and the amount can be noticed.',
  },
  accept: 'I have read this and send the file all the same.',
  acceptFirst: 'Please read what is written about this file and mark it here, or remove the file.',
  text: 'A line to go with the files (optional)',
  textHint: 'Up to 500 characters. Longer words go into an answer.',
  textTooLong: (characters: number): string =>
    plural('en', characters, {
      one: `Too long by ${characters} character.`,
      other: `Too long by ${characters} characters.`,
    }),
  action: 'Send the files …',
  confirm: {
    title: 'Send these files?',
    text: 'This cannot be taken back. Whoever has the phrase can open them. What is saved stays on the phone.',
    yes: 'Send the files now',
  },
  notYet: 'Not sent yet',
  stay: 'You can work on other cases meanwhile. Keep this page open: if it locks or is closed, sending stops. If the connection breaks, it goes on by itself, and nothing is sent twice.',
  arrived: (arrived: string, all: string): string => `${arrived} of ${all} have arrived`,
  unknown: 'How long it takes shows in a moment.',
  minutes: (count: number): string =>
    plural('en', count, { one: `About ${count} minute left`, other: `About ${count} minutes left` }),
  waiting: (seconds: number): string =>
    plural('en', seconds, {
      one: `No connection. Trying again in ${seconds} second. What has arrived stays there.`,
      other: `No connection. Trying again in ${seconds} seconds. What has arrived stays there.`,
    }),
  stop: 'Stop, and remove what was sent',
  stopped: 'You stopped it. The server was asked to remove what had arrived.',
  stoppedLate: 'You stopped it when the files had arrived. The person may already see them.',
  unreadable: 'A file could not be read, or was changed meanwhile. Please remove it and choose it again.',
  failed: 'Not sent. The files are still chosen here, and those that arrived are not sent again.',
  done: 'The files were sent.',
  doneAt: (time: string): string => `The server has taken them, at ${time}.`,
  recall: {
    action: 'Take the files back …',
    title: 'Take these files back?',
    text: 'The server is asked to remove them, and the person can open them no more. What they saved stays on their phone. The line and the names of the files stay in their mailbox.',
    yes: 'Take them back',
    done: 'The files were taken back.',
    failed: 'The files may still be there. Try again.',
  },
  recalled: (label: string, when: string): string => `Taken back by ${label} (${when}).`,
};
