export const phrase = {
  title: 'Your phrase',
  intro: 'This phrase is your only way back. With it you read answers and write more.',
  introSent:
    'Your report has arrived. This phrase is your only way back to it. With it you read answers and write more.',
  list: 'Your phrase',
  making: 'Making your phrase …',
  once: 'It is shown only here, only now. Nobody can tell it to you again, and nobody can replace it.',
  other: {
    title: 'The same phrase in another form',
    digits: 'Show it as numbers',
    english: 'Show it as English words',
    own: 'Show it as words of this language',
    same: 'Each form is the same phrase: keep one of them. You can type it on this page in any language.',
  },
  keep: {
    title: 'How to keep it',
    items: [
      'Write it on paper and hide it, or learn it by heart.',
      'Or put it in a password manager that you trust.',
      'Do not take a picture of it, and do not keep it in a message or a note on this device.',
      'Whoever has this phrase can read the answers and write in your name.',
    ],
  },
  written: 'I have kept it',
  check: {
    title: 'Do you have your phrase?',
    notYet: 'Not sent yet. Your report is sent after this step.',
    label: 'Type your phrase',
    hint: 'From your paper or your memory: words with a space between, or numbers. Capitals and accents do not matter.',
    wrong: {
      words: (places: string): string => `Not the same: word ${places}. Compare it with your paper.`,
      digits: (places: string): string => `Not the same: group ${places}. Compare it with your paper.`,
    },
    notTheSame: 'This is another phrase. Compare it with your paper.',
    again: 'Show the phrase again',
    send: 'Send the report',
  },
  twoWords: {
    title: 'Do you have your phrase?',
    piece: {
      words: (place: number): string => `Word number ${place}`,
      digits: (place: number): string => `Group number ${place}`,
    },
    wrong: 'That is not the same. Compare it with what you kept.',
    done: 'Done',
  },
};
