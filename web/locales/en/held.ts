/** What a person allows, as the mailbox shows it and lets it be changed. */
export const held = {
  title: 'What you allow',
  open: 'See or change what you allow',
  none: 'Nobody has opened a report for this phrase yet, or there is none. Once somebody has, you see here what the team holds. You can already take everything back.',
  checked: 'This is what the team holds. This page has checked the signature under it.',
  unchecked: 'What the team holds does not carry your signature. It is not shown. Please tell the team.',
  entered:
    'A member of the team entered this report. What you send from here counts together with the word of a second reviewer. Taking back counts at once.',
  maybeEntered:
    'If a member of the team entered this report for you: what you send from here counts together with the word of a second reviewer. Taking back counts at once.',
  filesSent: (group: string): string =>
    `Only the team may look at the files that you sent. Decide whether others may, under “${group}”.`,
  attested:
    'This is what a member of the team wrote down for you. It counts together with the word of a second reviewer.',
  teamReads: 'Yes: this team reads my report',
  alone: 'Yes: in immediate danger the person on duty opens the names alone',
  until: (day: string): string => `It ends on ${day}. After that, nothing may leave the team any more.`,
  soon: (days: number, renew: string): string =>
    `Days left: ${days}. If you still want this, press “${renew}” where you see what you allow.`,
  ended: (day: string): string => `It ended on ${day}. Nothing may leave the team until you allow it again.`,
  withdrawn: 'You took everything back. The team may not use your report for anything.',
  change: 'Change',
  renew: 'Keep it as it is, and start the time anew',
  send: 'Sign and send',
  notSent: 'Not sent. The connection may be broken. What the team held before still counts.',
  pending: {
    title: 'Sent, but not yet acknowledged by the team',
    text: 'Until the team has it, what it held before may still count. This page stores nothing: when you come back later, you see here what the team holds by then.',
  },
  acknowledged: 'The team has acknowledged what you sent.',
  withdraw: {
    title: 'Take everything back',
    text: 'You need no reason and no proof. From then on the team may not use your report for anything and may not pass it on.',
    honest:
      'What others have already been told or published cannot be called back. The team can only ask them to stop.',
    action: 'Take everything back …',
    confirmTitle: 'Take back everything that you allowed?',
    confirmText: 'You can allow something again later.',
    confirm: 'Take back now',
  },
  openedAlone: {
    title: 'Names opened by one person alone',
    byRules: (day: string): string =>
      `On ${day}, one reviewer opened the names and contact in your report without a colleague’s agreement. You allowed this for immediate danger.`,
    against: (day: string): string =>
      `On ${day}, one reviewer opened the names and contact in your report without a colleague’s agreement. The rules did not allow it then.`,
    known: 'The others who have your report were alarmed, and can read the reason that was given.',
    next: 'You can ask the team about it here. You can also change what you allow. What was seen cannot be made unseen.',
  },
  question: {
    title: 'The team asks you',
    may: (place: string): string => `May the team pass this on now, to: ${place}?`,
    askedOn: (day: string): string => `Asked on ${day}.`,
    would: 'What your yes would allow',
    onlyThis:
      'Your yes counts for this one place, for 14 days. Nothing else goes out. Saying no has no consequence for you.',
    yes: 'Yes, now',
    no: 'No',
    answered: { yes: 'Your yes was sent.', no: 'Your no was sent.' },
  },
};
