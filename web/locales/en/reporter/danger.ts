export const danger = {
  title: 'Short report',
  hotlines: 'If you can speak safely, call first',
  hotlinesNone: 'This team names no hotline.',
  intro: 'Three questions. You can explain more afterwards.',
  what: 'What is happening, and to whom?',
  whatHint: 'A few words are enough.',
  whatError: 'Please write a few words about what is happening.',
  un: 'What does it have to do with the United Nations?',
  unHint: 'For example: on the way to a meeting, after a report. You may leave this empty.',
  consent:
    'By sending, you agree that the reviewers below may read this and answer here. Nothing else happens without asking you.',
  send: 'Send now',
  phraseNext: 'After it is sent you get a phrase with which you come back.',
};
