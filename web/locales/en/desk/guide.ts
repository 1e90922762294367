/** What comes next, for whoever does not know it yet. */
export const guide = {
  title: 'How a case goes',
  steps: [
    'Open the case at the top: it is the most urgent.',
    'Read the report. Hard words stay folded until you ask for them.',
    'Take it on, so that colleagues know.',
    'Answer the person soon, under “Conversation”. They read it with their phrase.',
    'Under “Assessment”, say whether it is for the team, how sure you are, and what acting and not acting may bring.',
  ],
  next: 'Next step:',
  go: 'Go there',
  goFor: (step: string): string => `Go there: ${step}`,
  agree: (part: string): string => `a colleague waits for your word, under “${part}”.`,
  step: {
    'take-on': 'take it on, so that colleagues know.',
    answer: 'answer the person.',
    gate: 'decide whether it is for the team.',
    verification: 'say how sure you are.',
    risk: 'weigh acting against not acting.',
  },
  noTemplates:
    'The team keeps no templates yet. Words that you often need can be kept under “Team”, in each language.',
  keyboard: 'Keyboard',
};
