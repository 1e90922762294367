export const front = {
  title: 'Threatened or punished for speaking to the United Nations?',
  lead: 'You can tell a human-rights team here. Only people you choose can read it.',
  noAccount: 'You need no name, no e-mail address and no account.',
  report: 'Report what happened',
  readAnswers: 'Read answers',
  whatHappens: 'What happens to my report',
  otherWays: 'Other ways to get help',
  danger: {
    title: 'Is someone in danger right now?',
    text: 'You can send three short answers first and explain later.',
    action: 'Send a short report now',
  },
  limits: {
    title: 'What this page cannot do',
    items: [
      'It cannot help if someone watches your screen or controls this device.',
      'It cannot hide that this device opened this address. Tor Browser hides that better.',
      'It cannot hide who you are if your own words say it.',
      'It cannot promise that anyone will be safe, or that the United Nations will act.',
    ],
  },
  leaving:
    'The button “Leave this page” clears everything here at once and opens a different website. Pressing the Shift key three times does the same.',
};
