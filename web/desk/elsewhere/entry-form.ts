import type { DraftAnswers } from '../../../src/casefile/answers.ts';
import { answersToSend } from '../../../src/casefile/branching.ts';
import type { DATE_PRECISIONS } from '../../../src/casefile/codes/date-precision.ts';
import type { ReportPath } from '../../../src/casefile/codes/report-paths.ts';
import { ENTRY_WORDS_CHARACTERS } from '../../../src/casefile/entry.ts';
import { NAMES_CHARACTERS, REACH_CHARACTERS, SAFETY_CHARACTERS } from '../../../src/casefile/identity.ts';
import type { ExtraAnswer } from '../../../src/casefile/report.ts';
import { isReportDate } from '../../../src/casefile/report-date.ts';
import {
  ANSWER_CHARACTERS,
  NARRATIVE_CHARACTERS,
  SHORT_TEXT_CHARACTERS,
} from '../../../src/casefile/report-sizes.ts';
import { faultyAnswers } from '../../shared/faulty-answers.ts';
import { plainDate } from '../../shared/plain-date.ts';

/** What a member fills in for one report that came elsewhere, as it is typed; `''` where nothing was chosen. */
export type EntryForm = {
  readonly channel: string;
  readonly received: string;
  readonly from: string;
  readonly fromWords: string;
  readonly giver: string;
  readonly way: string;
  readonly given: string;
  readonly consentWords: string;
  readonly attested: boolean;
  readonly language: string;
  readonly path: Exclude<ReportPath, 'quick'>;
  readonly narrative: string;
  readonly danger: string;
  readonly country: string;
  readonly placeDetail: string;
  readonly precision: (typeof DATE_PRECISIONS)[number];
  readonly date: string;
  readonly cooperation: string;
  readonly link: string;
  readonly answers: DraftAnswers;
  readonly extra: readonly ExtraAnswer[];
  readonly names: string;
  readonly reach: string;
  readonly safety: string;
  readonly leftOut: readonly string[];
  readonly phrase: '' | 'handed-over' | 'thrown-away';
};

/** `language` is that of the words: at first the page's own. */
export const emptyForm = (language: string): EntryForm => ({
  channel: '',
  received: '',
  from: '',
  fromWords: '',
  giver: '',
  way: '',
  given: '',
  consentWords: '',
  attested: false,
  language,
  path: 'full',
  narrative: '',
  danger: '',
  country: '',
  placeDetail: '',
  precision: 'unknown',
  date: '',
  cooperation: '',
  link: '',
  answers: {},
  extra: [],
  names: '',
  reach: '',
  safety: '',
  leftOut: [],
  phrase: '',
});

/** What is wrong with one answer. */
export type Fault =
  | { readonly kind: 'choose' | 'day' | 'substance' | 'date' | 'attest' | 'readers' }
  | { readonly kind: 'long'; readonly over: number };

export type Faults = Partial<Record<keyof EntryForm, Fault>>;

const LONGEST = {
  fromWords: ENTRY_WORDS_CHARACTERS,
  consentWords: ENTRY_WORDS_CHARACTERS,
  narrative: NARRATIVE_CHARACTERS,
  placeDetail: SHORT_TEXT_CHARACTERS,
  cooperation: SHORT_TEXT_CHARACTERS,
  link: SHORT_TEXT_CHARACTERS,
  names: NAMES_CHARACTERS,
  reach: REACH_CHARACTERS,
  safety: SAFETY_CHARACTERS,
} as const;

const CHOSEN = ['channel', 'from', 'giver', 'way', 'danger', 'country', 'phrase'] as const;
const DAYS = ['received', 'given'] as const;

/** Who may read a report, before anybody is left out, and how many of them open names together. */
export type Reading = { readonly readers: readonly string[]; readonly quorum: number };

/** Every answer without which a report cannot be sealed, or with which it could not be read back. `today` is a day. */
export function faultsOf(form: EntryForm, today: string, { readers, quorum }: Reading): Faults {
  const faults: Faults = {};
  for (const key of CHOSEN) if (form[key] === '') faults[key] = { kind: 'choose' };
  for (const key of DAYS) {
    if (!isReportDate('day', form[key]) || form[key] > today) faults[key] = { kind: 'day' };
  }
  if (!form.attested) faults.attested = { kind: 'attest' };
  if (isBlank(form.narrative) && isBlank(form.cooperation)) faults.narrative = { kind: 'substance' };
  if (!isReportDate(form.precision, plainDate(form.date))) faults.date = { kind: 'date' };
  for (const [key, most] of Object.entries(LONGEST) as [keyof typeof LONGEST, number][]) {
    const over = form[key].trim().length - most;
    if (over > 0) faults[key] = { kind: 'long', over };
  }
  const left = readers.filter((id) => !form.leftOut.includes(id));
  if (hasNames(form) && left.length < quorum) faults.leftOut = { kind: 'readers' };
  const asked = answersToSend(form.answers, form.path) ?? {};
  const isTooLong = (answer: unknown): boolean =>
    typeof answer === 'string' && answer.trim().length > ANSWER_CHARACTERS;
  if (faultyAnswers(asked).length > 0 || Object.values(asked).some(isTooLong))
    faults.answers = { kind: 'date' };
  if (form.extra.some(({ answer }) => isTooLong(answer))) faults.extra = { kind: 'date' };
  return faults;
}

export const hasNames = ({ names, reach, safety }: EntryForm): boolean =>
  [names, reach, safety].some((text) => !isBlank(text));

const isBlank = (text: string): boolean => text.trim() === '';
