export const check = {
  title: 'Check and send',
  intro: 'This is everything that will be sent. Nothing has left your device yet.',
  edit: 'Change',
  editOf: (part: string): string => `Change: ${part}`,
  empty: 'Nothing written',
  missing: 'Still missing before this can be sent',
  parts: {
    story: 'What happened',
    country: 'Country',
    placeDetail: 'Where in the country',
    when: 'When',
    danger: 'Danger now',
    contact: 'Contact with the United Nations',
    link: 'Why they belong together',
    consent: 'What you agree to',
    consentValue: 'These reviewers may read this report and answer here. Nothing else.',
    readers: 'Can read it',
    leftOut: 'Left out',
  },
  size: (used: string, most: string): string => `Your words take up ${used} of ${most}.`,
  sizeAlways:
    'Every report is sent as 131 kB, so that its size says nothing about it. On a slow connection this takes a minute or two.',
  tooLong:
    'This is longer than one report can hold. Please shorten it. You can write the rest as a message after sending.',
  next: 'Next: your phrase',
  notYet: 'Not sent yet',
};
