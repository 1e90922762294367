export const people = {
  tab: (count: number): string => `People (${count})`,
  title: 'People on this case',
  intro: 'Only these reviewers can read the case. The person who reported is not told who they are by name.',
  chosen: (when: string): string => `Chosen when the report was sent, since ${when}.`,
  given: (label: string, when: string): string => `Let in by ${label}, since ${when}.`,
  you: 'you',
  conflicted: 'Has declared a conflict: their decisions do not count.',
  onlyOne: {
    title: 'Only one reviewer is on this case',
    text: 'If this person cannot work, nobody answers. Give a colleague access.',
  },
  turning: 'The keys of this case are being changed. Nothing is left for you to do.',
  asked: {
    title: (label: string): string => `${label} asks you to take this case on`,
    text: 'If you cannot, say so in a note, or give it to a colleague.',
  },
  give: {
    action: 'Give access …',
    title: 'Give a colleague access?',
    text: 'They will be able to read all of this case, from its beginning. Names stay sealed apart.',
    member: 'Who',
    also: 'And',
    nobody: 'There is nobody left to give it to.',
    ask: 'Ask them to take the case on',
    yes: 'Give access',
    done: (label: string): string => `${label} has access now.`,
    proposed: (label: string): string =>
      `${label} declared a conflict: another colleague has to agree first.`,
  },
  again: 'Send the keys again',
  sentAgain: 'The keys were sent again.',
  take: {
    action: (label: string): string => `Take access away from ${label} …`,
    title: (label: string): string => `Take access away from ${label}?`,
    text: 'They get nothing new of this case from now on. What they have read, they have read.',
    label: 'Why',
    yes: 'Take access away',
    done: (label: string): string => `${label} is no longer on this case.`,
  },
  leave: {
    action: 'Leave this case …',
    title: 'Leave this case?',
    text: 'You will not be able to read it any more. You need no reason.',
    yes: 'Leave',
    last: 'You are the last one here: nobody would answer. Give it to a colleague instead.',
    done: 'You have left the case.',
  },
  pass: {
    action: 'Give to a colleague and leave …',
    title: 'Give this case to a colleague and leave it?',
    text: 'Your colleague gets access and is asked to take it on. Then you leave the case. You need no reason.',
    yes: 'Give and leave',
    done: (label: string): string => `${label} has the case now. You have left it.`,
  },
  conflict: {
    action: 'I have a conflict …',
    title: 'Should you not work on this case?',
    text: 'Say so without fear: it protects the person and you. From now on your decisions do not count here, and you lose access. Your colleagues on the case see what you choose.',
    kind: 'What is it?',
    kinds: {
      'knows-person': 'I know somebody in this case',
      'knows-accused': 'I know somebody who is accused in it',
      'own-interest': 'I have an interest of my own',
      'under-pressure': 'Somebody could press me to tell',
      other: 'Something else',
    },
    words: 'Anything to add (may stay empty)',
    yes: 'Declare it',
    done: 'You have declared a conflict. The case is no longer yours.',
    last: 'You are the last one here. You keep access until you have given the case to a colleague: do that now.',
  },
  proposals: 'Waiting for agreement',
  proposal: (by: string, member: string): string =>
    `${by} would like to let ${member} in again, who declared a conflict.`,
  agree: 'Agree',
  agreed: 'You have agreed.',
  before: 'No longer on this case',
  departed: {
    taken: (label: string, when: string): string => `${label}: access was taken away on ${when}.`,
    'left-team': (label: string, when: string): string => `${label}: no longer in the team, ${when}.`,
    left: (label: string, when: string): string => `${label}: left on ${when}.`,
    conflict: (label: string, when: string): string => `${label}: declared a conflict on ${when}.`,
    'not-named': (label: string, when: string): string => `${label}: left out of the new keys on ${when}.`,
  },
  strangers: {
    title: 'Somebody wrote here who had no say',
    text: (count: number): string =>
      count === 1
        ? '1 step counts for nothing: its author is not on the case, or it names somebody who may not have it. It is marked under Activity. Tell your coordinator.'
        : `${count} steps count for nothing: their authors are not on the case, or they name somebody who may not have it. They are marked under Activity. Tell your coordinator.`,
    mark: 'Counts for nothing.',
  },
  warnings: {
    'shut-out':
      'Somebody changed the keys of this case and gave you none: you cannot read on. Ask a colleague on the case to send the keys again.',
    'no-say':
      'Somebody wrote in this case who has no say in it, or named somebody who may not have it. It counts for nothing.',
  },
  unchecked: 'Nobody whom the person chose was left to check that this is theirs. Ask before you act on it.',
  gone: {
    title: 'This case is no longer yours',
    left: 'You have left it. Nothing of it is kept here.',
    taken: (label: string): string =>
      `${label} took your access away. Nothing of it is kept here. Ask your colleagues if you do not know why.`,
    conflict: 'You declared a conflict. Nothing of it is kept here.',
    back: 'Back to the list',
  },
  goneNews: (count: number): string =>
    count === 1
      ? '1 case is no longer yours and has left your list.'
      : `${count} cases are no longer yours and have left your list.`,
  working: 'Working …',
  did: {
    'access-given': (label: string): string => `gave ${label} access`,
    'access-taken': (label: string): string => `took access away from ${label}`,
    'left-case': 'left the case',
    'conflict-declared': 'declared a conflict',
    epoch: 'changed the keys of the case',
  },
};
