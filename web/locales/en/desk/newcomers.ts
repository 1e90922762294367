/** Colleagues who are in the list of members and do not share the team's log yet. */
export const newcomers = {
  title: 'Colleagues to be let in',
  joined: (label: string): string => `${label} is new in the list of members.`,
  returned: (label: string): string => `${label} stands in the list of members under new keys.`,
  letIn: 'Let in …',
  confirm: {
    title: (label: string): string => `Let ${label} in?`,
    met: 'Only if you have spoken with this person, face to face or by a voice that you know, and they told you of their new keys. The list of members alone is not enough: it could name a stranger.',
    joined: 'They will share the log of the team. They get no earlier case.',
    returned:
      'They will share the log of the team, and get every case of yours that they had before, unless the reporter left them out.',
    letIn: 'Let in',
    working: 'Handing over …',
  },
  done: (label: string, cases: number): string =>
    cases === 1 ? `${label} was let in, and got 1 case.` : `${label} was let in, and got ${cases} cases.`,
  leftOut: (cases: number): string =>
    cases === 1
      ? '1 case that they had could not be handed over. Perhaps another colleague can.'
      : `${cases} cases that they had could not be handed over. Perhaps another colleague can.`,
  close: 'Close',
  failed: 'Not everything was handed over. It can be tried again; nothing is handed over twice.',
};
