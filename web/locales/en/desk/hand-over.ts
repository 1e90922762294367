import { plural } from '../../../shared/plural.ts';

/** A dossier that leaves for a destination off the portal: in what form, and what came of it. */
export const handOver = {
  /** Around what leaves, in the language of whoever reads it. */
  written: {
    confidential:
      'Confidential. Use it only as the table below allows. It cannot protect anybody if it is passed on.',
    summary: 'In short',
    leftOut: 'The team left this part out.',
    bytes: (count: string): string => `${count} bytes`,
  },
  /** The page that opens itself, before it is opened: says nothing of what is in it. */
  lock: {
    title: 'A sealed page',
    lead: 'You need a passphrase of thirty digits. Whoever gave you this file tells you by another way. Nothing is sent anywhere: the page opens on this device alone.',
    label: 'Passphrase',
    hint: 'Thirty digits. Spaces do not matter.',
    open: 'Open',
    working: 'Opening … this takes a moment.',
    wrong: 'This passphrase does not open it. Compare each digit and try again.',
    digits: 'A passphrase has thirty digits. Please look whether one is missing or too many.',
    tooOld: 'This program cannot open it. Please save the file and open it in a current browser.',
    noScript:
      'This program shows the page without what opens it. Please save the file and open it in a browser in which scripts are allowed.',
  },
  /** Fields of a form, for copying. */
  sheet: {
    title: 'Texts for the form',
    lead: 'Copy each text into the field of the form that asks for it. The form may name and order its fields differently. Nothing else of the case belongs into it.',
    fields: {
      summary: 'Summary',
      person: 'Alleged victim',
      source: 'Source of the information',
      incident: 'Incidents, dates and places',
      account: 'What happened',
      cooperation: 'Cooperation with the United Nations, and the link',
      perpetrators: 'Alleged perpetrators',
      steps: 'Steps taken, and who was told',
      consent: 'Consent, and what may be done',
      request: 'What is asked for, and further information',
    },
    copy: 'Copy',
    copyOf: (field: string): string => `Copy: ${field}`,
    copied: (field: string): string => `Copied: ${field}`,
    notCopied: 'Your browser does not let this page copy. Select the text and copy it yourself.',
    save: 'Save all as a text file',
  },
  draft: 'Draft, not approved',
  action: 'Hand over …',
  forms: {
    age: 'File sealed for their key',
    openpgp: 'File sealed for their OpenPGP key',
    'self-opening': 'Page that opens with a passphrase',
    print: 'Print',
    odt: 'Document to print or edit (ODT)',
    sheet: 'Texts for a form',
  },
  title: (name: string): string => `Hand this dossier over to ${name}?`,
  text: 'What left cannot be called back. What the person allows is checked once more, and the log says that you made it before you get it.',
  open: 'Whoever finds it can read it. Give it to the person it is for, or into their own letter box, and keep no copy.',
  sealed: (print: string): string => `Only the key with this fingerprint opens it: ${print}`,
  reach: 'How to reach them',
  form: 'Form',
  language: 'Language of its headings',
  languageHint: 'What was written in the case stays in the language in which it was written.',
  yes: 'Make it now',
  failed: 'Nothing was made',
  ready: {
    title: (name: string): string => `Ready to hand over to ${name}`,
    saved: (file: string): string => `Your browser saves ${file}. Hand it over, then delete your copy.`,
    passphrase: 'The passphrase, shown only now',
    passphraseHint:
      'Tell it by another way than the one by which the file goes: read it out on the telephone, or write it down for them. Never put it into the same message.',
    printLead: 'This is what is printed.',
    print: 'Print it',
    done: 'I am done: forget it here',
  },
  made: (form: string, label: string, when: string): string => `${form}, made by ${label} on ${when}`,
  against: {
    title: 'It was handed over against the rules, and cannot be called back',
    'other-content':
      'It was no dossier for this destination upon this consent, or it named less consent than it needs.',
    'other-form': 'It was made in another form than was approved.',
    'no-files': 'Files were made ready to leave that this dossier does not let go along.',
  },
  /** The files that go along, sealed as one beside the dossier. */
  files: {
    action: 'Hand over its files …',
    title: (name: string): string => `Hand the files of this dossier over to ${name}?`,
    text: 'One more sealed file is made that holds them. What left cannot be called back. What the person allows is checked again before each file, and the log says that you made it before you get it.',
    inside: 'These files are in it, under their labels in the dossier:',
    keepOpen:
      'Each file is fetched and compared with the one that was approved, which takes as long as your line needs. Keep this page open: if it locks, or you leave this window, nothing is saved, and you begin anew.',
    progress: (percent: number): string => `Sealing the files: ${percent} %`,
    ready: (name: string): string => `The files are ready to hand over to ${name}`,
    done: 'I am done: close this',
    forms: {
      age: 'Files of the dossier, sealed for their key',
      openpgp: 'Files of the dossier, sealed for their OpenPGP key',
    },
    next: (count: number): string =>
      plural('en', count, {
        one: `${count} file goes along, in a sealed file of its own. Once this one is made, press “Hand over its files …”.`,
        other: `${count} files go along, in a sealed file of their own. Once this one is made, press “Hand over its files …”.`,
      }),
    needsKey:
      'Off the portal, files go along only where the destination has a key for which they can be sealed.',
    /** What lies beside the files, in the language of whoever opens them. */
    readMe: {
      title: 'Files of a dossier',
      confidential: 'Confidential. They belong to a dossier that you were given: use them only as it allows.',
      careful:
        'A file can be made to attack whoever opens it. Open them only on a device that is not connected and holds nothing else.',
      compare: 'The dossier names the size and the SHA-256 of each. They have to be these:',
      check: 'This command compares the files with the list beside them:',
      padding: 'The file “padding” holds nothing. It hides how large the files are.',
      over: 'Delete them when they are no longer needed, or when you hear that the person takes back what they allowed.',
    },
  },
  told: {
    action: 'Write down what was said …',
    title: (name: string): string => `What the team and ${name} said`,
    text: 'It stands in the log in your word: what was said, not what anybody signed.',
    what: 'What was said',
    gone: 'The team told them that the person allows it no longer',
    answered: 'The team answered their question',
    teller: 'Who told you',
    told: 'Whom you told',
    tellerHint: 'A name or an office, as the team needs it to ask again.',
    tellerMissing: 'Please say who told you, in one line under 120 characters.',
    toldMissing: 'Please say whom you told, in one line under 120 characters.',
    day: 'On which day it was said',
    dayMissing: 'Please give the day on which it was said, not one that is still to come.',
    /** What goes with it in words: the reviewer writes it, the destination said it. */
    asks: {
      words: 'In words, if you wish',
      question: 'Their question',
      why: 'Why not',
      answer: 'What you told them',
      namedNotAllowed: 'The person does not allow their name in public.',
    },
    done: 'It stands in the case.',
    from: (teller: string, day: string, label: string): string =>
      `Told by ${teller} on ${day}; written down by ${label}`,
    to: (teller: string, day: string, label: string): string =>
      `Told to ${teller} on ${day}; written down by ${label}`,
  },
};
