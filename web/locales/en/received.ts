import { plural } from '../../shared/plural.ts';
import { viewing } from './files/viewing.ts';

/** Files that came with an answer, in the mailbox. */
export const received = {
  viewing,
  title: (count: number): string =>
    plural('en', count, { one: 'A file for you', other: `${count} files for you` }),
  seen: 'Nothing was downloaded yet. If you look at a file or save it, somebody who watches your connection can see that you download a file, about how large it is, and perhaps of what kind.',
  runs: 'This can be a program. Do not save it unless you know what it is for.',
  look: 'Look at it here',
  lookNamed: (name: string): string => `Look at it here: ${name}`,
  save: 'Save it …',
  saveNamed: (name: string): string => `Save it … ${name}`,
  saving: {
    title: 'Save this file on this device?',
    trace:
      'A saved file stays on the device. Somebody who searches the device can find it. The browser’s list of downloads may show that it came from this site. The device may copy it to other places by itself. Even if you delete it, it can often be found again.',
    better: 'It is safer to look at it here. Do not save it on a device that is not yours.',
    name: (name: string): string => `It is saved under the name ${name}, which tells nothing.`,
    yes: 'Save it',
    no: 'Do not save it',
    progress: (percent: number): string => `Downloading the file: ${percent} %`,
    waiting: 'No connection. It goes on by itself when there is one.',
    stop: 'Stop',
    done: 'The file was given to your browser. Delete it when you do not need it any more, and remove it from the browser’s list of downloads too.',
  },
  close: 'Close',
  gone: 'This file is not there any more. You can ask the team to send it again.',
  altered: 'This is not the file that the team sent. It was not opened and not saved. Please tell the team.',
  failed: 'The file could not be downloaded. Please try again.',
  newer: 'Something here needs a newer page. Please load the page again.',
};
