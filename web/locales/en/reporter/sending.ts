export const sending = {
  title: 'Sending',
  notYet: 'Not sent yet',
  stay: 'Please keep this page open.',
  steps: {
    checking: 'Checking the list of reviewers again …',
    locking: 'Locking your report on this device …',
    working: 'Showing the server that you are no machine. This can take a minute on a slow device …',
    sending: 'Sending …',
    waiting: (seconds: number): string =>
      `No connection, or the server is busy. Trying again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'} …`,
  },
  stop: 'Stop and go back',
  failed: {
    title: 'Not sent yet',
    text: 'Your report could not be sent. What you wrote is still here.',
    refused:
      'The server did not accept it. Trying again may help; if it does not, use another way to get help.',
  },
};

export const sent = {
  title: 'Your report has arrived',
  received: 'It lies on the server, locked. Only the reviewers you chose can open it.',
  next: {
    title: 'What happens next',
    items: [
      'A reviewer reads your report. This page cannot tell you when that happens.',
      'They answer here. Come back with your phrase and choose “Read answers”.',
      'They may ask you something. You decide what you answer.',
    ],
  },
  hours: 'When the team works',
  deadline: {
    title: (day: string): string => `If there is no answer by ${day}`,
    ends: (zone: string): string => `The day is counted in the team’s time zone: ${zone}.`,
    items: ['Come back with your phrase and write again.', 'Or use another way to get help.'],
  },
  leave: {
    title: 'Before you go',
    text: 'Press “Leave this page”. It clears everything here. If this is not your device, close the browser too.',
  },
};
