import { plural } from '../../../shared/plural.ts';

export const casePage = {
  back: 'Back to the list',
  opening: 'Opening the case and checking every step of its log …',
  failed: 'This case could not be opened. Nothing of it is lost.',
  closeCase: 'Close case …',
  reopenCase: 'Reopen case …',
  takeOn: 'Take on',
  giveBack: 'Give back',
  working: 'Working …',
  done: {
    takeOn: 'You have taken this case on.',
    giveBack: 'You have given this case back.',
    close: 'The case is closed.',
    reopen: 'The case is open again.',
    note: 'The note is kept.',
    answer: 'The answer was sent.',
  },
  more: 'More about this case',
  facts: {
    status: 'Status',
    heldBy: 'With',
    arrived: 'Arrived',
    sent: 'Sent, to the hour',
    language: 'Language',
  },
  you: 'You',
  nobody: 'Nobody yet',
  actions: 'What you can do',
  parts: 'Parts of the case',
  tabs: {
    report: 'Report',
    conversation: (turns: number): string => (turns === 0 ? 'Conversation' : `Conversation (${turns})`),
    notes: (notes: number): string => (notes === 0 ? 'Notes' : `Notes (${notes})`),
    names: (open: number): string => (open === 0 ? 'Names' : `Names (${open})`),
    triage: 'Assessment',
    activity: 'Activity',
  },
  destroyRequested: {
    title: 'The person asks you to delete this report',
  },
  broken: {
    title: 'Do not rely on this case: its log failed a check',
    text: 'Somebody may have changed, withheld or swapped steps of it, the server included. What you see may be incomplete or false.',
    whatNow:
      'Compare what you see with a colleague by another channel and tell your coordinator. Until then nothing can be written here.',
  },
  colleague: (label: string, did: string): string => `${label}: ${did}`,
};

export const report = {
  title: 'The report, as it was sent',
  quick: 'Sent by the short way for people in danger: three questions only.',
  planned: 'Sent as a journey or meeting ahead that may be dangerous.',
  pattern: 'Sent as a law or a practice that hits many people.',
  danger: 'Is anyone in danger now?',
  narrative: 'What happened',
  when: 'When',
  where: 'Where',
  cooperation: 'Contact with the United Nations',
  link: 'Why the two belong together',
  empty: 'Left empty',
};

export const conversation = {
  title: 'Conversation',
  intro: 'Their own words are shown to nobody but whoever is on the case: the person sees only your answers.',
  none: 'Nobody has written since the report came. The person waits for a first answer.',
  them: 'The person who reported',
};

export const answer = {
  label: 'Your answer',
  hint: 'Sealed on this page for this person alone. They see it under your label, never your name.',
  nobodyReads: 'Nobody can read an answer here.',
  left: (bytes: string): string => `Room left: ${bytes}`,
  over: (bytes: string): string => `Too long by ${bytes}. Please make it shorter, or send it in two.`,
  action: 'Send …',
  sending: 'Sealing and sending …',
  failed: 'Not sent. What you wrote is still here.',
  sent: 'Sent',
  sentAt: (time: string): string => `The server has taken your answer, at ${time}.`,
  confirm: {
    title: 'Send this answer?',
    text: 'It cannot be taken back. The person reads it with their phrase.',
    as: (label: string): string => `Signed “${label}”.`,
    yes: 'Send now',
  },
};

export const notes = {
  title: 'Notes',
  intro: 'Only whoever is on the case reads notes. They become part of the log and cannot be removed.',
  none: 'No notes yet. Write what a colleague should know who opens this case at night.',
  label: 'New note',
  action: 'Keep note',
  saving: 'Keeping …',
  failed: 'Not kept. What you wrote is still here.',
  tooLong: (characters: number): string =>
    plural('en', characters, {
      one: `Too long by ${characters} character.`,
      other: `Too long by ${characters} characters.`,
    }),
};

export const reasons = {
  close: {
    title: 'Close this case?',
    text: 'The person is told that the team closed it. They can still write, and whoever is on the case can reopen it.',
    label: 'Why it is closed',
    action: 'Close the case',
  },
  reopen: {
    title: 'Open this case again?',
    text: 'It goes back to the list of open cases.',
    label: 'Why it is opened again',
    action: 'Reopen the case',
  },
  names: {
    title: 'Ask to see names and contact?',
    text: 'Your colleagues see the request and your reason in this case. Ask only when the case cannot be helped without.',
    label: 'Why you need them',
    action: 'Ask',
  },
  hint: 'For the team. It stays in the log.',
  missing: 'Please give a reason in a few words.',
  tooLong: 'Please keep the reason under 2,000 characters.',
};

export const activity = {
  title: 'Activity',
  verified: (count: number): string =>
    plural('en', count, {
      one: `${count} step, signed and chained; checked on this device.`,
      other: `${count} steps, each signed and chained to the one before; all checked on this device.`,
    }),
  notVerified: 'A check of this log failed. Do not rely on these steps.',
  step: (sequence: number): string => `Step ${sequence + 1}`,
  did: {
    filed: 'put the report on file',
    message: 'put a message of the person on file',
    'destroy-request': 'put the person’s request to delete on file',
    answer: 'answered the person',
    answerPart: (part: number, parts: number): string => `answered the person (part ${part} of ${parts})`,
    note: 'wrote a note',
    'taken-on': 'took the case on',
    'given-back': 'gave the case back',
    'handed-to': 'handed the case to a colleague',
    closed: 'closed the case',
    reopened: 'opened the case again',
    'vault-ask': 'asked to see names and contact',
    'vault-share': 'agreed that a colleague sees names and contact',
    'vault-opened': 'opened names and contact',
    'urgency-set': 'set the urgency',
    'gate-set': 'decided whether it is for the team',
    'verification-set': 'graded source and information',
    'risk-set': 'rated the risk',
    'junk-set': 'called the case junk',
    'consent-attested': 'attested the consent as a second reviewer',
    'stage-set': 'recorded a stage',
    frozen: 'froze the case',
    unfrozen: 'unfroze the case',
    'act-recorded': 'recorded a new act',
    'task-added': 'added a task',
    'task-given': 'gave a task or moved its day',
    'task-done': 'ended a task as done',
    'task-cancelled': 'cancelled a task',
    'deletion-proposed': 'proposed to delete the case',
    'proposal-refused': 'refused a proposal, or took it back',
    'hold-set': 'said that the case must be kept',
    'hold-lifted': 'said that the case need not be kept any more',
    'file-viewed': 'looked at a file',
    'file-checked': 'checked that a file is whole',
    'file-exported': 'exported a file',
    'file-noted': 'wrote down where a file comes from and how far it can be relied on',
    'file-covered': 'made a copy of a file with parts covered',
    agreed: 'agreed to a colleague’s proposal',
    declined: 'turned a proposal down',
    unknown: (type: string): string => `did something that this version does not know: ${type}`,
  },
  reason: 'Reason',
};
