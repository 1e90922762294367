/** Where a person decides who may do what. Words of text version 4. */
export const page = {
  title: 'Who may do what',
  intro:
    'For now only this team may read your report. You can leave it at that. You can decide more here, now or later, and change it at any time.',
  heard:
    'Where you decide nothing, nothing is allowed, and the team may ask you. Whatever you answer, the team hears you in the same way.',
  visibility:
    'The United Nations and others can make a case visible. They cannot protect you. What somebody has been told cannot be called back.',
  decide: 'Decide',
  decideOf: (group: string): string => `Decide: ${group}`,
  nothing: 'Nothing allowed',
  line: (answer: string, what: string): string => `${answer}: ${what}`,
  answers: { granted: 'Yes', ask: 'Ask me first', refused: 'No' },
  risk: (what: string): string => `What could go wrong: ${what}`,
  asksAgain:
    'Even after a yes, the team asks you once more before each step, in the mailbox that your phrase opens. Without your answer nothing goes out.',
  asksNoMore: 'After a yes, the team may do this without asking you again.',
  alsoOn: 'This includes more. Your answer now counts for these as well:',
  alsoOff: 'Without this, the following cannot stand. Its answer has changed too:',
  moreDanger:
    'You wrote that it would be more dangerous if the government learned of this. Nobody forces you to say yes here.',
  groups: {
    confidence: {
      title: 'The United Nations and others, in confidence',
      intro: 'Who may hear of it behind closed doors?',
    },
    government: { title: 'The government', intro: 'May anybody talk to the government about it?' },
    public: { title: 'The public', intro: 'May anything be said in public?' },
    help: { title: 'Help from others', intro: 'May the team ask others to help?' },
    files: { title: 'Files', intro: 'May files that you sent be passed on?' },
    silence: {
      title: 'If you fall silent',
      intro: 'What shall happen if you are held, missing or dead, or nothing is heard from you for 30 days?',
    },
    numbers: { title: 'Numbers', intro: 'May your case be counted?' },
  },
  nobody: 'nobody marked',
  places: { un: 'United Nations', regions: 'Regions', banks: 'Development banks' },
  chosen: (count: number): string => `marked: ${count}`,
  which: { C2: 'Which organisation?', C4: 'Which bodies?', C12: 'Who may be asked for help?' },
  undecided: 'Only the team reads it. Nothing else is allowed. The team may ask you.',
  bodiesHint:
    'Some of these can only act by talking to the government. Without your yes to that, the team sends them nothing.',
  whichMissing: 'Please mark at least one, or give another answer above.',
  silenceAnswers: { granted: 'Yes', ask: 'Ask somebody I trust', refused: 'No, stop and wait' },
  silence:
    'Nothing of this happens by itself: people of the team decide, and they may be wrong about why you are silent. If somebody whom you trust shall be asked, write to the team who that is.',
  whichFiles: 'Which files?',
  whichFilesHint:
    'Only files that you sent since you opened this page can be marked, and those that you marked before.',
  fileBefore: (n: number): string => `A file that you marked before (${n})`,
};
