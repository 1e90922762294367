import {
  ANNEXES,
  COMMUNICATION_TYPES,
  NEWS_LINE_CHARACTERS,
  NEWS_WORDS_CHARACTERS,
  type NewsContent,
  type NewsStatus,
  STATE_REPLIES,
} from '../../../src/casefile/referral/news-document.ts';
import { t } from '../text.ts';

/** What a focal point can say, in the order in which it comes about. */
export const SAYABLE = [
  'acknowledged',
  'needs-info',
  'communication-sent',
  'state-reply',
  'public',
  'press',
  'in-report',
  'improved',
  'worse',
  'declined',
  'closed',
] as const satisfies readonly NewsStatus[];
export type Sayable = (typeof SAYABLE)[number];
/** What is put on file by hand: what somebody said there, or what a reviewer told them. */
export type Heard = Sayable | 'team-reply' | 'consent-gone';

/** The form as it is typed; `''` where nothing was chosen. */
export interface SayForm {
  readonly status: Heard | '';
  readonly type: string;
  readonly reference: string;
  readonly reply: string;
  readonly date: string;
  readonly symbol: string;
  readonly paragraph: string;
  readonly annex: string;
  readonly naming: string;
  readonly words: string;
}

export const NOTHING_SAID: SayForm = {
  status: '',
  type: '',
  reference: '',
  reply: '',
  date: '',
  symbol: '',
  paragraph: '',
  annex: '',
  naming: '',
  words: '',
};

export type SayField = keyof SayForm;
export const NAMINGS = ['named', 'anonymous'] as const;

const FIELDS: Readonly<Record<Heard, readonly SayField[]>> = {
  acknowledged: [],
  'needs-info': [],
  'communication-sent': ['type', 'reference', 'date'],
  'state-reply': ['reply', 'date'],
  public: ['date'],
  press: ['date'],
  'in-report': ['symbol', 'paragraph', 'annex', 'naming', 'date'],
  improved: [],
  worse: [],
  declined: [],
  closed: [],
  'team-reply': [],
  'consent-gone': [],
};

/** The fields that belong to what was chosen; its words do, unless it has none. */
export const fieldsFor = (status: SayForm['status']): readonly SayField[] =>
  status === '' || status === 'consent-gone' ? [] : [...FIELDS[status], 'words'];

/** Whether it says nothing without words: a question, its answer, and why something is not taken up. */
export const needsWords = (status: SayForm['status']): boolean =>
  status === 'needs-info' || status === 'declined' || status === 'team-reply';

const OPTIONAL: readonly SayField[] = ['reference', 'paragraph'];

/** What is wrong with each field, in words. `today`: a day. */
export function faultsOf(form: SayForm, today: string): Readonly<Partial<Record<SayField, string>>> {
  const words = t().focal.say;
  if (form.status === '') return { status: words.missing };
  const faults: Partial<Record<SayField, string>> = {};
  for (const field of fieldsFor(form.status)) {
    const value = form[field].trim();
    const most = field === 'words' ? NEWS_WORDS_CHARACTERS : NEWS_LINE_CHARACTERS;
    const mayBeEmpty = OPTIONAL.includes(field) || (field === 'words' && !needsWords(form.status));
    if (value === '' && !mayBeEmpty) faults[field] = words.missing;
    else if (value.length > most) faults[field] = words.tooLong;
    // What somebody east of Greenwich did this morning lies a day ahead in UTC.
    else if (field === 'date' && value > today) faults[field] = words.future;
  }
  return faults;
}

/** A form without faults, as it is signed. Null where something is missing all the same, and for what is not told by a form alone. */
export const newsOf = (form: SayForm): NewsContent | null => {
  const { status } = form;
  const words = form.words.trim().toWellFormed();
  const date = form.date;
  switch (status) {
    case '':
    case 'consent-gone':
      return null;
    case 'communication-sent': {
      const type = COMMUNICATION_TYPES.find((each) => each === form.type);
      return type === undefined ? null : { status, type, reference: lineOf(form.reference), date, words };
    }
    case 'state-reply': {
      const reply = STATE_REPLIES.find((each) => each === form.reply);
      return reply === undefined ? null : { status, reply, date, words };
    }
    case 'in-report': {
      const [annex, symbol] = [ANNEXES.find((each) => each === form.annex), lineOf(form.symbol)];
      if (annex === undefined || symbol === null) return null;
      const named = form.naming === 'named';
      return { status, symbol, paragraph: lineOf(form.paragraph), annex, named, date, words };
    }
    case 'public':
    case 'press':
      return { status, date, words };
    case 'acknowledged':
    case 'needs-info':
    case 'improved':
    case 'worse':
    case 'declined':
    case 'closed':
    case 'team-reply':
      return { status, words };
  }
};

/** One line without the marks that a line may not have; null where nothing is left. */
const lineOf = (text: string): string | null => {
  const line = text
    .toWellFormed()
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .trim();
  return line === '' ? null : line;
};
