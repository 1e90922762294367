export const phrase = {
  title: 'Your phrase',
  intro: 'These 12 words are your only way back. With them you read answers and write more.',
  introSent:
    'Your report has arrived. These 12 words are your only way back to it. With them you read answers and write more.',
  list: 'Your 12 words',
  making: 'Making your phrase …',
  once: 'They are shown only here, only now. Nobody can tell them to you again, and nobody can replace them.',
  keep: {
    title: 'How to keep them',
    items: [
      'Write them on paper and hide it, or learn them by heart.',
      'Or put them in a password manager that you trust.',
      'Do not take a picture of them, and do not keep them in a message or a note on this device.',
      'Whoever has these words can read the answers and write in your name.',
    ],
  },
  written: 'I have kept them',
  check: {
    title: 'Do you have your phrase?',
    notYet: 'Not sent yet. Your report is sent after this step.',
    label: 'Type your 12 words',
    hint: 'From your paper or your memory, with a space between the words. Capitals do not matter.',
    count: (typed: number): string => `These are ${typed} words; the phrase has 12.`,
    wrong: (places: string): string => `Not the same: word ${places}. Compare it with your paper.`,
    again: 'Show the words again',
    send: 'Send the report',
  },
  twoWords: {
    title: 'Do you have your phrase?',
    word: (place: number): string => `Word number ${place}`,
    wrong: 'That is not the word. Compare it with what you kept.',
    done: 'Done',
  },
};
