import { plural } from '../../shared/plural.ts';

/** Everything about sending files. */
export const files = {
  title: 'Send files',
  intro:
    'Photos, videos, recordings, documents. They are locked on this device before they leave it. Only people who have your report can open them.',
  choose: 'Choose files',
  chooseHint: 'Up to 20 files, each up to 2 GB. Large files take long: keep this page open.',
  none: 'Please choose a file first.',
  kind: 'What is it?',
  kinds: {
    photo: 'Photo',
    video: 'Video',
    sound: 'Sound recording',
    'official-document': 'Official document',
    'medical-document': 'Medical document',
    screenshot: 'Picture of a screen',
    'other-document': 'Another document',
    other: 'Something else',
    unknown: 'I do not know',
  },
  by: 'Who made it?',
  makers: {
    reporter: 'I did',
    victim: 'The person concerned',
    relative: 'A relative',
    colleague: 'A colleague',
    witness: 'A witness',
    authority: 'An authority',
    'public-source': 'It is from a public source',
    unknown: 'I do not know',
    'prefer-not-to-say': 'I prefer not to say',
  },
  facesLabel: 'Can people be recognised in it?',
  faces: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
  looking: 'Looking for hidden information …',
  nothingFound: 'No hidden information was found. What can be seen or heard in the file is sent as it is.',
  outcome: {
    cleaned: {
      title: 'Hidden information will be taken out',
      text: 'The file says more than it shows. This is taken out before it is sent. Your own file stays as it is.',
    },
    'not-possible': {
      title: 'Hidden information may be sent along',
      text: 'This page cannot take it out of this kind of file. The file is sent as it is, locked so that only two reviewers together can open it. They will see what is hidden. If that is dangerous, remove the file, or send a picture of the screen instead.',
    },
    untouched: {
      title: 'Hidden information is sent along',
      text: 'The file is sent as it is.',
    },
  },
  withOriginal: {
    label: 'Send the untouched original too',
    detail:
      'Everything listed above is still in it. That can help to prove something, and it can be dangerous. Only two reviewers together can open it. If you are not sure, do not choose this.',
  },
  groups: {
    place: 'where it was made',
    people: 'names of people or organisations',
    device: 'the device or program',
    time: 'when it was made',
    words: 'comments, changes or hidden text',
    active: 'parts that do something when it is opened',
    pictures: 'earlier or further pictures',
    rest: 'other data',
    unread: 'this page could not look into it',
  },
  tooLarge: 'This file is larger than 2 GB. Please remove it, or make it smaller.',
  remove: (name: string): string => `Remove ${name}`,
  removeShort: 'Remove',
  text: 'What do the files show? (optional)',
  textHint: 'A sentence or two helps the people who read.',
  textTooLong: 'This is too long. Please make it shorter.',
  send: 'Send the files',
  sending: {
    title: 'Your files are being sent',
    notYet: 'Not sent yet',
    stay: 'Keep this page open until it says that everything has arrived. If the connection breaks, it goes on by itself, and nothing is sent twice. The page does not clear itself while it sends.',
    arrived: (arrived: string, all: string): string => `${arrived} of ${all} have arrived`,
    unknown: 'How long it takes shows in a moment.',
    minutes: (count: number): string =>
      plural('en', count, { one: `About ${count} minute left`, other: `About ${count} minutes left` }),
    hours: (count: number): string =>
      plural('en', count, { one: `About ${count} hour left`, other: `About ${count} hours left` }),
    waiting: (seconds: number): string =>
      plural('en', seconds, {
        one: `No connection. Trying again in ${seconds} second. What has arrived stays there.`,
        other: `No connection. Trying again in ${seconds} seconds. What has arrived stays there.`,
      }),
    stop: 'Stop, and remove what was sent',
  },
  sent: 'Your files have arrived. They are not shown here any more.',
  failed: {
    stopped: 'You stopped it. The server was asked to remove what had arrived.',
    unreadable:
      'A file could not be read, or was changed meanwhile. Please choose it again. Nothing was sent.',
    tooFew:
      'At present too few people could receive a file that only two together may open. Nothing was sent. Please try again later, or send only files from which hidden information can be taken out.',
    other: 'The files could not be sent. They are still chosen here. Please try again.',
  },
};
