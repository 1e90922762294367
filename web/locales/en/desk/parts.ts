/** Who can still open names, new parts of their key, and names opened by one alone. */
export const parts = {
  holders: 'Who can agree',
  nobody: 'Nobody who is still here',
  few: 'Only one more than needed can agree. If two people leave, the names are lost. Make new parts while there is time.',
  least: {
    title: 'The names can be lost',
    text: 'Exactly as many people can agree as are needed. If one of them leaves or loses their phrase, nobody can open the names any more.',
    renew: 'Make new parts now.',
    giveAccess:
      'Give a colleague access first, under People. Then make new parts: without one more person they help nobody.',
  },
  lost: {
    title: 'The names are lost for this desk',
    text: 'Too few people are left who can agree. Only the people who had a part before could open them: ask your coordinator whether one of them can come back. The person can also give the names again, in a message.',
  },
  renew: 'Make new parts …',
  dialog: {
    title: 'Make new parts of the key?',
    text: 'Choose who shall be able to agree from now on. Colleagues who hold parts now have to agree first. While you make the parts, your device could see the names: this is kept in the log like an opening.',
    holders: 'Who gets a part',
    holdersHint: 'Only people on this case, and nobody whom the person left out.',
    holdersMissing: (quorum: number): string => `Choose at least ${quorum} people.`,
    quorum: 'How many have to agree',
    quorumHint: 'Never fewer than two, and never fewer than your organisation has decided.',
    people: (count: number): string => `People: ${count}`,
    spare:
      'Without a spare part, one lost phrase loses the names. Choose one more person than have to agree.',
    reason: 'Why new parts are needed',
    action: 'Ask for it',
  },
  requests: 'Requests for new parts',
  askedOn: (label: string, when: string): string => `${label} asked for new parts on ${when}`,
  afterwards: (quorum: number): string =>
    `Afterwards these people hold parts, and ${quorum} of them have to agree:`,
  agree: 'Agree to new parts …',
  confirm: {
    title: 'Let your colleague make new parts?',
    text: (label: string): string =>
      `You hand your part to ${label}. Together with the other parts it opens the names: ${label} could see them. This cannot be taken back, and it stays in the log.`,
    yes: 'Agree to new parts',
  },
  make: 'Make the new parts',
  waiting: 'Colleagues have to agree first.',
  madeOn: (label: string, when: string): string =>
    `New parts were made on ${when}. Then ${label} could see the names: it counts as an opening.`,
  overtaken: 'Other parts were made since: this request leads to nothing. Ask again.',
  faults: {
    title: 'This request breaks a rule and has no effect',
    'not-on-case': 'It comes from somebody who is not on this case.',
    excluded: 'It would give a part to somebody whom the person left out.',
    holders: 'It would give a part to somebody who is not on this case, or twice to the same person.',
    quorum: 'It would let fewer people agree than your organisation allows, or more than hold parts.',
  },
  wrong: {
    title: 'Your new part of the key is no good',
    text: (label: string): string =>
      `${label} made new parts, and yours is damaged or false. Say so: then the parts from before stay in use. Ask ${label} by another way what happened.`,
    say: 'Say that it is no good',
    said: (label: string): string =>
      `${label} says that the last new parts are no good. The parts from before are in use.`,
  },
  alone: {
    open: 'Open alone, in danger …',
    title: 'Open the names alone?',
    text: 'The person allows this only when somebody is in immediate danger. Every colleague on this case is alarmed, it stays in the log, and the person reads of it in their mailbox.',
    label: 'What the danger is, and why it cannot wait for a colleague',
    action: 'Open and alarm colleagues',
    allowed:
      'The person allows the one on duty to open the names alone when somebody is in immediate danger.',
    notNow:
      'You cannot do that now: only who is on duty can, while the case is at the two most urgent levels.',
    alarm: (label: string): string => `${label} opened the names alone`,
    alarmOn: (when: string): string => `On ${when}, without a colleague’s agreement. The reason given:`,
    byRules: 'The person allows this in immediate danger. Look whether the reason holds.',
    against: 'This was against the rules:',
    faults: {
      'no-consent': 'the person does not allow it',
      'not-urgent': 'the case was not at the two most urgent levels',
      'no-key': 'the log names somebody who has no key for it',
      'not-on-case': 'the author was not on this case',
      'off-duty': 'the author was not on duty',
    },
    seen: 'I have seen this',
    seenBy: (names: string): string => `Seen by: ${names}`,
    list: 'Opened alone',
  },
  warnings: {
    'names-least':
      'Exactly as many people can agree to open the names of this case as are needed. They can be lost.',
    'names-lost': 'Too few people are left who can agree to open the names of this case. They are lost.',
    'names-part-wrong': 'A colleague made new parts of the key to the names, and yours is no good.',
    'names-opened-alone': 'Somebody opened the names of this case alone.',
  },
  todo: {
    parts:
      'Open the case and go to the names. There you read whether to make new parts, or first to give a colleague access.',
    lost: 'Open the case and read what can still be done.',
    wrong: 'Open the case, go to the names, and say so: the parts from before stay in use.',
    alone: 'Open the case, read the reason, and say that you have seen it.',
  },
  did: {
    'vault-renew-ask': 'asked for new parts of the key to the names',
    'vault-renewed': 'made new parts of the key, and could see the names then',
    'vault-renewed-wrong': 'said that new parts of the key are no good',
    'vault-opened-alone': 'opened names and contact alone',
    'vault-alone-seen': 'saw that names were opened alone',
  },
  done: {
    asked: 'Your colleagues can see your request for new parts.',
    made: 'The new parts are made.',
    rejected: 'Your colleagues can see that your part is no good.',
    seen: 'Your colleagues can see that you know.',
  },
};
