import { plural } from '../../../shared/plural.ts';

/** Reports that reached the team outside the portal. */
export const elsewhere = {
  open: 'New report',
  back: 'Back to the list',
  title: 'A report that came another way',
  lead: 'For what reached you in a message, through a lawyer, on a visit or in a list. It is locked on this page and goes in through the same door as every other report: the server sees no difference.',
  ways: { label: 'How many', one: 'One report', table: 'Several, from a table' },
  notReader: {
    title: 'You cannot enter reports at the moment',
    text: 'Only reviewers who receive new reports can. Ask your coordinator.',
  },
  noNames: 'Every reviewer on the case reads this: write no names here.',
  how: {
    title: 'How it reached us',
    channel: 'By which way',
    channels: {
      messenger: 'Signal or another messenger',
      email: 'E-mail',
      phone: 'Telephone',
      letter: 'Letter',
      visit: 'A visit or a meeting',
      'partner-list': 'A list of another organisation',
      other: 'Another way',
      unknown: 'Way not known',
      'prefer-not-to-say': 'Way not told',
    },
    received: 'On which day did we receive it?',
    from: 'Who brought it, seen from the person concerned?',
    relations: {
      victim: 'The person themselves',
      relative: 'A relative',
      colleague: 'A colleague or friend',
      lawyer: 'A lawyer',
      ngo: 'An organisation',
      nhri: 'A national human-rights institution',
      journalist: 'A journalist',
      witness: 'A witness',
      'un-staff': 'Someone who works for the United Nations',
      other: 'Somebody else',
      unknown: 'Not known',
      'prefer-not-to-say': 'Not told',
    },
    fromWords: 'More about who brought it',
  },
  consent: {
    title: 'Consent',
    text: 'Nobody’s report is entered without their consent, or that of someone who may give it for them. It covers one thing: this team may read it. Everything else has to be asked.',
    from: 'Who gave consent?',
    givers: {
      person: 'The person themselves',
      relative: 'A relative',
      guardian: 'A guardian of a child',
      lawyer: 'Their lawyer',
      representative: 'Someone else who may speak for them',
    },
    way: 'How did it reach you?',
    ways: {
      'face-to-face': 'They said it, face to face',
      call: 'They said it in a call',
      message: 'They wrote it in a message',
      'signed-paper': 'On signed paper',
      'passed-on': 'Somebody passed it on',
    },
    given: 'On which day was it given?',
    words: 'More about the consent',
    word: 'Your word',
    attest: 'I attest that this consent was given as I say here',
    second:
      'Your signature stands under this. A second reviewer has to attest it as well, from what they know themselves.',
  },
  story: {
    title: 'The report',
    language: 'Language of the words',
    kind: 'What is it about?',
    kinds: {
      full: 'Something that was done',
      planned: 'A journey or meeting ahead',
      pattern: 'A law or practice that hits many people',
    },
    narrative: 'What happened',
    danger: 'Is anyone in danger now?',
    country: 'Country',
    detail: 'Where in the country',
    precision: 'When did it happen?',
    precisions: {
      day: 'On a known day',
      month: 'In a known month',
      year: 'In a known year',
      unknown: 'Not known',
      'prefer-not-to-say': 'Not told',
    },
    date: 'Date',
    dateHint: 'As exactly as chosen: 2026, 2026-03 or 2026-03-25',
    cooperation: 'Contact with the United Nations',
    link: 'Why the two belong together',
  },
  further: {
    title: 'Further questions',
    text: 'All of them are optional. Open the parts of which you know something.',
  },
  names: {
    title: 'Names and contact',
    text: (quorum: number): string =>
      `Locked apart: ${quorum} reviewers have to agree before one of them reads this. You can leave it empty.`,
  },
  readers: {
    title: 'Who must not read it?',
    legend: 'Leave out whoever has a conflict',
    text: 'They get nothing of this report, now or later. You yourself read it: it stands in your word.',
    fewer: (quorum: number): string =>
      `Names were given: at least ${quorum} reviewers have to be left who can open them.`,
  },
  phrase: {
    title: 'The way back',
    text: 'A phrase is made for this report alone. Whoever has it reads our answers and writes to us here.',
    choices: { 'handed-over': 'I hand it to the person', 'thrown-away': 'Nobody gets it' },
    details: {
      'handed-over': 'It is shown once, after this page. Read it aloud or let them write it down.',
      'thrown-away': 'It is thrown away unseen. Then answers written here reach nobody.',
    },
  },
  faults: {
    choose: 'Please choose.',
    day: 'Please give a day that is not in the future.',
    substance: 'Write what happened, or what the contact with the United Nations was.',
    date: 'Please write the date as in the example.',
    long: (characters: number): string =>
      plural('en', characters, {
        one: `Too long by ${characters} character.`,
        other: `Too long by ${characters} characters.`,
      }),
    attest: 'It cannot be entered without this.',
    count: (count: number): string =>
      plural('en', count, {
        one: `${count} answer is missing or wrong. It is marked above.`,
        other: `${count} answers are missing or wrong. They are marked above.`,
      }),
  },
  toPhrase: 'Go on to the phrase',
  send: 'Lock and send',
  clear: 'Start again, empty',
  hand: {
    title: 'Hand over this phrase',
    once: 'It is shown here, now, and never again. It is not kept: you cannot look it up for them.',
    how: 'Read it to the person, or let them write it down. They type it on the page of this portal to read answers and to write more. Do not send it by e-mail, and take no picture of it.',
    known: 'You see it now. Forget it: whoever has it can write in their name.',
    list: 'The phrase',
    digits: 'Show it as numbers',
    words: 'Show it as words',
    done: 'They have it. Lock and send',
    back: 'Back to the answers',
  },
  sending: {
    locking: 'Locking …',
    working: 'Knocking at the door …',
    sending: 'Sending …',
    waiting: (seconds: number): string =>
      plural('en', seconds, {
        one: `Not through yet. Trying again in ${seconds} second …`,
        other: `Not through yet. Trying again in ${seconds} seconds …`,
      }),
    failed: 'It was not sent. Everything you wrote is still here.',
    again: 'Try again',
    tooLong: 'The words are too long for one report. Shorten them and write the rest as a note in the case.',
    done: 'It has arrived',
    doneText:
      'It comes into the list by itself within a minute. A second reviewer can then attest the consent.',
    another: 'Enter another one',
  },
  twice: {
    title: 'The same words are here already',
    text: 'A report with exactly these answers was entered before. Send it only if it is another one.',
    anyway: 'Send it all the same',
  },
  table: {
    lead: 'Each row becomes a report of its own. The file is read on this page and goes nowhere else.',
    file: 'Choose a table',
    fileHint: 'Saved as CSV by any spreadsheet, with the names of the columns in the first row.',
    template: 'Save an empty table to fill in',
    other: 'Choose another file',
    encoding: 'How its letters are written',
    encodingHint: 'Choose another one if words look wrong below.',
    order: 'A date such as 03/04/2026 is',
    orders: { 'day-first': '3 April', 'month-first': '4 March' },
    faults: {
      empty: 'There is no row under the names of the columns.',
      'too-big': (size: string): string =>
        `This file is too large. At most ${size} can be read at once: please split it.`,
      'too-many-rows': (most: number): string =>
        `There are too many rows. At most ${most} can be read at once: please split the file.`,
      'too-many-columns': (most: number): string =>
        `There are too many columns. At most ${most} can be read.`,
    },
    places: { words: 'Kept as words in the report', leave: 'Left out' },
    columns: {
      title: 'What each column is',
      text: 'Columns kept as words are read by every reviewer on the case. Names, addresses and numbers belong in the parts that are locked apart.',
      column: (name: string): string => `Column ${name}`,
      example: (value: string): string => `For example: ${value}`,
    },
    every: {
      title: 'For every row that does not say otherwise',
      text: 'You attest the consent of each row. Enter only rows of which you know it. Nobody is given a phrase for these reports.',
    },
    preview: {
      title: 'How it is understood',
      ready: (count: number): string =>
        plural('en', count, {
          one: `${count} row is ready to be sent.`,
          other: `${count} rows are ready to be sent.`,
        }),
      twice: (count: number): string =>
        plural('en', count, {
          one: `${count} row is here already, word for word.`,
          other: `${count} rows are here already, word for word.`,
        }),
      faulty: (count: number): string =>
        plural('en', count, {
          one: `${count} row lacks an answer or has a wrong one. It is not sent.`,
          other: `${count} rows lack an answer or have a wrong one. They are not sent.`,
        }),
      torn: (count: number): string =>
        plural('en', count, {
          one: `${count} row has quotation marks that do not close. It is not sent: mend the file.`,
          other: `${count} rows have quotation marks that do not close. They are not sent: mend the file.`,
        }),
      notes: (count: number): string =>
        plural('en', count, {
          one: `${count} cell was not understood. It is kept as words.`,
          other: `${count} cells were not understood. They are kept as words.`,
        }),
      twiceToo: 'Send those that are here already, too',
      row: (number: number): string => `Row ${number}`,
      locked: (characters: number): string => `Locked apart: ${characters} characters`,
      first: 'The first rows',
      missing: (what: string): string => `Missing or wrong: ${what}`,
      save: 'Save what was not understood, as a table',
      saveHint: 'It repeats words of the reports. Keep it as safe as the file itself.',
    },
    report: {
      row: 'Row',
      column: 'Column',
      value: 'What stands there',
      what: 'What became of it',
      sent: 'Sent',
      twice: 'Not sent: here already',
      faulty: 'Not sent: missing or wrong',
      torn: 'Not sent: quotation marks that do not close',
      refused: (code: string): string => `Not sent: ${code}`,
      unsure: 'Stopped on the way: it may have arrived',
      'not-sent': 'Not sent: stopped before',
    },
    why: {
      'not-understood': 'Not understood: kept as words',
      'not-asked': 'Does not fit the other answers: kept as words',
      second: 'A second column for the same thing: kept as words',
      'too-long': 'Too long for its place: kept as words',
    },
    send: (count: number): string =>
      plural('en', count, { one: `Lock and send ${count} report`, other: `Lock and send ${count} reports` }),
    run: {
      progress: (done: number, all: number): string => `${done} of ${all} sent`,
      stay: 'Stay on this page until all are sent.',
      pause: 'Pause',
      resume: 'Go on',
      cancel: 'Stop here',
      paused: 'Paused. What was sent is sent.',
      cancelled:
        'Stopped. What was sent is sent. Choose the same file again to send the rest: what has arrived is recognised.',
      done: 'Everything has been tried.',
      sent: (count: number): string =>
        plural('en', count, { one: `${count} report was sent.`, other: `${count} reports were sent.` }),
      refused: (count: number): string =>
        plural('en', count, {
          one: `${count} report was not taken.`,
          other: `${count} reports were not taken.`,
        }),
      unsure: 'One report was stopped on its way. It may have arrived.',
      save: 'Save what became of each row',
    },
  },
  mark: (label: string, channel: string, day: string): string =>
    `Entered by ${label}. ${channel}, received ${day}.`,
  origin: {
    title: 'Entered by a member of the team',
    notOwn: 'The person did not send this themselves. What stands here is the word of your colleague.',
    from: (relation: string): string => `Brought by: ${relation}`,
    consentTitle: 'Consent: attested, not signed by the person',
    consent: (giver: string, way: string, day: string): string => `${giver}. ${way}. ${day}.`,
    first: (label: string): string => `Attested by ${label}, who entered the report.`,
    second: (label: string, when: string): string => `Attested by ${label} as well, on ${when}.`,
    missing: 'A second reviewer has not attested it yet. Until then the consent is not complete.',
    waiting: 'A colleague has to do it: nobody attests twice.',
    attest: 'Attest the consent …',
    handedOver: 'The person was given the phrase: they can read answers.',
    thrownAway:
      'Nobody has the phrase. An answer written here reaches nobody: use the way by which the report came.',
    grounds: {
      'was-present': 'was there when consent was given',
      'asked-them': 'asked the person or whoever speaks for them',
      'saw-the-words': 'saw or heard the words themselves',
    },
  },
  attest: {
    title: 'Attest this consent?',
    text: 'Your signature says that you know it yourself. To trust your colleague is not enough. It cannot be taken back.',
    ground: 'How do you know?',
    grounds: {
      'was-present': 'I was there when it was given',
      'asked-them': 'I asked the person, or whoever speaks for them',
      'saw-the-words': 'I saw or heard the words themselves',
    },
    words: 'What you want to add',
    action: 'Attest',
    done: 'Your word is kept.',
  },
};
