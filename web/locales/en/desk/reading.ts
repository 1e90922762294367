/** Words that stay folded until they are asked for. */
export const reading = {
  tells: (list: string): string => `These words may be hard to read. The report tells of: ${list}.`,
  byChoice: 'You chose to have words folded.',
  unfold: 'Show the words',
  fold: 'Fold the words',
  byKey: 'Key: u',
  shown: 'The words are shown.',
  hidden: 'The words are folded.',
  inList: 'Words folded: they may be hard to read',
  inListByChoice: 'Words folded, as you chose',
  title: 'Reading',
  choice: 'Fold the words of reports',
  choiceHint: 'For you alone, at every desk of yours. Urgency, dates and steps are never folded.',
  choices: {
    always: 'Always, until I ask for them',
    'when-grave': 'When the report tells of grave harm or a child',
    never: 'Never',
  },
};
