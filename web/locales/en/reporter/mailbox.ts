import { plural } from '../../../shared/plural.ts';

export const open = {
  title: 'Read answers',
  label: 'Your phrase',
  hint: 'Just as you kept it: words with a space between, or numbers. Capitals and accents do not matter. Nothing of this is stored.',
  open: 'Open',
  opening: 'Opening …',
  errors: {
    failed: 'The answers could not be loaded. The connection may be broken. Nothing is lost.',
    broken:
      'Something arrived that was not made by the team. It is not shown. Please tell the team, here or in another way.',
  },
};

export const mailbox = {
  title: 'Your conversation',
  status: 'Where things stand',
  statuses: {
    waiting: 'No reviewer has opened a report for this phrase yet, or there is none.',
    received: 'Your report has arrived with the team.',
    acknowledged: 'A reviewer is working on your report.',
    answered: 'The team has answered you.',
    closed: 'The team has closed the case. You can write again at any time.',
    other: 'The team has opened your report.',
  },
  receivedOn: (day: string): string => `Opened by the team on ${day}.`,
  answers: 'Answers',
  noAnswers: 'There is no answer here yet.',
  answerCount: (count: number): string =>
    plural('en', count, { one: `${count} answer`, other: `${count} answers` }),
  notListed: 'This person is no longer on the list of reviewers, so the signature could not be checked.',
  from: (label: string, day: string): string => `${label}, ${day}`,
  ownWords:
    'What you wrote yourself is never shown here. Whoever forces you to open this page does not see it.',
  refresh: 'Look again',
  write: {
    title: 'Write to the team',
    label: 'Your message',
    hint: 'In any language. It is locked on this device and only people who have your report can read it.',
    empty: 'Please write something first.',
    tooLong: 'This is too long for one message. Please send it in two.',
    send: 'Send',
    sent: 'Your message was sent. It is not shown here any more.',
    notSent: 'Not sent yet. What you wrote is still here.',
  },
  destroy: {
    title: 'Delete this conversation',
    text: 'This removes the answers with their files, and the files you sent, from the server at once, and asks the reviewers to delete your report.',
    honest:
      'What the reviewers already have, only they can delete. This page cannot check that they did. What you saved on a device stays there until you delete it.',
    action: 'Delete …',
    confirmTitle: 'Delete the answers and your files, and ask for the report to be deleted?',
    confirm: 'Delete now',
    confirmText:
      'This cannot be undone. Until the reviewers delete the report, your phrase still shows that they have it and what you allowed.',
    doneTitle: 'Deleted',
    done: 'The answers and your files are removed, and the reviewers have been asked to delete your report.',
    failed: 'Not everything could be done: the connection may be broken. Please try again.',
  },
  close: 'Close the conversation',
};

export const idle = {
  title: 'Are you still there?',
  writing: (seconds: number): string =>
    plural('en', seconds, {
      one: `This page clears itself in ${seconds} second, with everything that you wrote.`,
      other: `This page clears itself in ${seconds} seconds, with everything that you wrote.`,
    }),
  stay: 'I am here',
  never: 'This is my own device: do not clear',
  clear: 'Clear now',
};

export const cleared = {
  title: 'This page was cleared',
  text: 'Nobody used it for a while, so everything on it was removed.',
  again: 'Start again',
};
