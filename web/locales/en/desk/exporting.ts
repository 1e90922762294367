/** Taking a whole case out of the portal, as one file in clear. */
export const exporting = {
  title: 'Taking the case out',
  list: 'Files that were made of this case',
  propose: {
    action: 'Take out as a file …',
    title: 'Propose to take this case out?',
    text: 'One file in clear: report, messages, notes, assessment, consent and the checked log. A second reviewer has to agree. Nothing is made yet.',
    names: 'With names and contact, if they are open then',
    done: 'The proposal waits for a second reviewer.',
  },
  proposed: 'A reviewer proposes to take this case out as a file',
  agreedTitle: 'Two reviewers agreed to take this case out as a file',
  withNames: 'With names and contact.',
  withoutNames: 'Without names and contact.',
  waits: 'A second reviewer has to agree. If the person writes again, the proposal is off.',
  agree: 'Agree to the file',
  agreed: 'You have agreed. One of you two can make the file now.',
  agreedBy: (label: string, when: string): string => `Agreed by ${label} on ${when}`,
  refuse: {
    action: 'Refuse …',
    title: 'Refuse the proposal?',
    text: 'Nothing leaves the portal. Whoever still wants the file has to propose it again.',
    done: 'The proposal is off.',
  },
  takeBack: { action: 'Take this back …', title: 'Take your proposal back?' },
  make: {
    action: 'Make the file …',
    title: 'Make the file now?',
    text: 'Whoever has the file can read everything in it. Save it on a sealed disk only, pass it on by a safe way only, and delete it when you no longer need it.',
    logged:
      'It is written into the log that you made it; only then do you get it. The agreement holds for this one file.',
    namesOpen: 'Names and contact will be in it.',
    namesShut:
      'Names and contact will not be in it: you have not opened them. To have them in it, open them first, under Names.',
    yes: 'Make the file',
    done: 'The file is made. Your browser saves it.',
    failed: 'No file was made',
  },
  made: (label: string, when: string): string => `${label} took the case out on ${when}, without names.`,
  madeWithNames: (label: string, when: string): string =>
    `${label} took the case out on ${when}, with names.`,
  hash: 'SHA-256 of the file:',
  against: 'This was against the rules.',
  faults: {
    'not-agreed': 'No second reviewer had agreed.',
    'not-theirs': 'It was made by somebody other than the two who agreed.',
    names: 'It has names in it to which nobody agreed.',
  },
  alarm: {
    title: 'Somebody took this case out against the rules',
    who: (label: string, when: string): string => `${label}, on ${when}.`,
    whatNow: 'The file cannot be called back. Speak with them and your coordinator by another way.',
  },
  did: {
    'export-proposed': 'proposed to take the case out as a file',
    'case-exported': 'took the case out as a file',
  },
};
