/** Telling the reporter what was done with their report. Nothing of it happens by itself. */
export const telling = {
  did: { 'reporter-told': 'told the person what was done with their report' },
  title: 'What the person is told about this',
  never: 'The person has been told nothing about this.',
  last: (member: string, day: string): string => `Last told by ${member} on ${day}.`,
  gone: 'Newer answers have pushed it out of the mailbox: the person no longer finds it there.',
  tell: 'Tell the reporter …',
  tellOf: (what: string): string => `Tell the reporter: ${what}`,
  sent: (name: string, day: string): string => `Sent to ${name} on ${day}`,
  untold: 'Not told',
  isTold: 'Told',
  dialog: {
    title: 'Tell the reporter?',
    text: 'It goes into their mailbox and cannot be called back. Whoever forces them to open it reads it too. Tell what is safe to know, and nothing that a destination asked you to keep.',
    which: 'What came of it: mark what is told',
    always: 'To whom it was sent, on which day, and which parts stood in it is always told.',
    preview: (language: string): string => `Exactly what they will read (${language})`,
    action: 'Tell the reporter',
    done: 'It is in the mailbox.',
  },
  nobodyReads: 'Nobody can read it: the phrase of this report was thrown away.',
};
