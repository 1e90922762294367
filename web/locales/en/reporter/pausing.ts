export const pause = {
  action: 'Pause',
  title: 'Pause and go on later',
  lead: 'What you have written so far can be kept for you. You can go on later, here or on another device.',
  how: [
    'You get a phrase. Your text is locked with it on this device; the server keeps it and cannot read it.',
    'Nothing is sent to the reviewers. Nobody reads it and nobody helps until you send the report.',
    'Afterwards this page is cleared.',
  ],
  until: (day: string): string =>
    `It is kept until ${day}, then deleted. Each time you pause, the days begin anew.`,
  risks: {
    title: 'What can go wrong',
    items: [
      'Whoever has the phrase can read what you have written, until you send the report or delete it.',
      'A paper can be found. Hide it well, or learn the phrase by heart.',
      'Without the phrase nobody can bring your text back.',
    ],
  },
  again: 'It is kept under the phrase you typed, in place of what lies there now.',
  next: 'Get my phrase',
  phraseIntro: 'With this phrase you go on writing. Once you have sent the report, it opens the answers.',
  noWords: 'The phrase could not be made: a part of this page did not arrive. What you wrote is still here.',
  check: {
    notYet: 'Not kept yet. Your text is kept after this step.',
    send: 'Keep my text',
  },
  keeping: {
    title: 'Keeping your text',
    stop: 'Stop and go back',
    failed: {
      title: 'Not kept yet',
      text: 'Your text could not be kept. It is still here.',
      refused: 'The server did not accept it. Trying again may help.',
      conflict:
        'Something newer lies under this phrase already, perhaps from another device. Go back, note what you need, and look at the newer text with your phrase.',
      tooLong: 'It is too long to be kept. Go back and shorten it.',
    },
  },
  done: {
    title: 'Your text is kept',
    text: (day: string): string => `It lies on the server, locked, until ${day}.`,
    notSent: 'It has not been sent. Nobody reads it until you send it.',
    back: 'Come back with your phrase and choose “Go on with a paused report”.',
    front: 'To the first page',
  },
};

export const resume = {
  title: 'Go on with a paused report',
  open: 'Look for it',
  opening: 'Looking …',
  errors: {
    failed: 'The server could not be asked. The connection may be broken. Nothing is lost.',
    broken: 'What lies there cannot be read. It may have been damaged on the server.',
    newer: 'This was made by a later version of this page. Please load the page again.',
  },
  none: {
    title: 'Nothing was found',
    text: 'Nothing is paused under this phrase. It may have been sent or deleted, its days may be over, or this is not the right phrase.',
  },
  found: {
    title: 'Your paused report is here',
    kept: (day: string): string => `It was kept on ${day}.`,
    older: 'If you paused it again on a later day, somebody at the server is showing you an old copy.',
    replaces: 'What stands on this page at the moment is replaced by it.',
    goOn: 'Go on writing',
    drop: 'Delete it',
    dropTitle: 'Delete the paused report?',
    dropText: 'This cannot be undone. What you wrote is gone.',
    dropNow: 'Delete now',
    dropFailed: 'It could not be deleted. The connection may be broken. Please try again.',
  },
  dropped: {
    title: 'Deleted',
    text: 'The paused report has been deleted from the server.',
  },
};
