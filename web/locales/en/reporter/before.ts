export const before = {
  title: 'Before you start',
  danger: {
    legend: 'Is someone in danger right now?',
    hint: 'For example: arrested, missing, hurt, followed, or about to be.',
    codes: {
      now: 'Yes, right now',
      'within-48-hours': 'Yes, within two days',
      'within-days': 'Soon, within days or weeks',
      ongoing: 'It is a lasting danger',
      past: 'No, not now',
      unknown: 'I do not know',
      'prefer-not-to-say': 'I would rather not say',
    },
    immediate: 'You will answer three short questions, and they are sent first.',
    error: 'Please choose one answer, so that we know how fast to act.',
  },
  device: {
    legend: 'Whose device is this?',
    own: 'My own',
    ownDetail: 'What you write stays on the screen until you leave, however long you pause.',
    shared: 'Shared, borrowed or public',
    sharedDetail: 'After five minutes without typing, this page asks whether to clear itself.',
    work: 'From my work, or someone may be watching it',
    workDetail:
      'If you can, use another device: a watched device sees what you type, whatever this page does.',
    error: 'Please choose one answer, so that this page knows when to clear itself.',
  },
  watch: {
    title: 'Who might be watching?',
    items: [
      'Look around: can someone see your screen, or a camera behind you?',
      'Your network can see that you opened this address, not what you write. Tor Browser hides the address too.',
      'This page stores nothing on the device. The browser’s history may still show the address: a private window avoids that.',
    ],
  },
};

export const readers = {
  title: 'Who will read your report',
  checking: 'Checking the list of reviewers …',
  verified: (team: string): string =>
    `This list is signed by ${team}. Your browser has checked the signature.`,
  intro:
    'They are shown by a code name, to protect them. You can leave any of them out later, before you send.',
  organisation: 'Organisation',
  regions: 'Regions',
  languages: 'Languages',
  answerTime: 'When the team works',
  privacy: 'How the team handles what you send',
  leftOut: (label: string): string => `${label} cannot receive reports at the moment.`,
  start: 'Start writing',
  startRefused: 'Write now, check again before sending',
  startAnyway: 'Start writing while it is checked',
};
