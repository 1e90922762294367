export const consent = {
  title: 'What you agree to',
  intro: 'Sending means that you agree to one thing only:',
  c1: {
    title: 'The reviewers you choose may read this report and write back to you here.',
    risk: 'What could go wrong: a reviewer could be forced to talk, or make a mistake. They know nothing about you except what you write.',
  },
  notThis: 'You do not agree to anything else by sending. The team must ask you first, each time, before it',
  notThisItems: [
    'gives your report to another organisation or to the United Nations,',
    'talks to a government about it, with or without names,',
    'says anything about it in public.',
  ],
  withdraw:
    'You can take this back at any time with your phrase. Then the team must stop using the report. What was already read cannot be unread.',
  more: {
    offer:
      'You can decide more now, or later with your phrase: for example whether the United Nations may be told.',
    intro: 'Sending means that you agree to this, and to what you answered under “Who may do what”:',
    action: 'I agree, and want to decide more now',
    value:
      'These reviewers may read this report and answer here. What else you answered stands under “Who may do what”.',
    valueAlone:
      'These reviewers may read this report and answer here. In immediate danger, the one on duty may open the names alone. What else you answered stands under “Who may do what”.',
  },
  agree: 'I agree',
  without: 'I do not agree',
  refused:
    'Then nothing is sent. You can go back, or leave this page. Saying no here has no other consequence: you can still call one of the hotlines.',
};

export const choose = {
  title: 'Leave someone out?',
  intro:
    'If one of the reviewers must not read this, remove the mark. For example: you know them, they work for someone involved, or you simply do not want it.',
  legend: 'These people can read your report',
  error: 'Someone has to be able to read it. Please leave at least one person on the list.',
  fewer: 'The fewer people can read it, the longer an answer may take.',
  changed: {
    title: 'The list of reviewers has changed while you were writing',
    text: 'Nothing was sent. Please look at the list again before you send.',
  },
};
