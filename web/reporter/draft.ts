import type { DraftAnswers } from '../../src/casefile/answers.ts';
import type { DangerCode } from '../../src/casefile/codes/danger.ts';
import type { DatePrecision } from '../../src/casefile/codes/date-precision.ts';
import type { ExtraAnswer } from '../../src/casefile/report.ts';
import { isReportDate } from '../../src/casefile/report-date.ts';
import { plainDate } from '../shared/plain-date.ts';
import { type Allowed, NOTHING_ALLOWED } from './allowed.ts';

export type Device = 'own' | 'shared' | 'work';

/** What somebody wants to tell: something done, a journey ahead, or a law or practice that hits many. */
export const KINDS = ['happened', 'planned', 'pattern'] as const;
export type Kind = (typeof KINDS)[number];

/** What has been typed and chosen so far, `''` where nothing was. It lives in the page's memory and nowhere else. */
export type Draft = {
  readonly danger: DangerCode | '';
  readonly device: Device | '';
  readonly story: string;
  readonly country: string;
  readonly placeDetail: string;
  readonly precision: DatePrecision | '';
  readonly date: string;
  readonly contact: string;
  readonly link: string;
  readonly names: string;
  readonly reach: string;
  readonly safety: string;
  /** In immediate danger, one on duty may open names alone. */
  readonly alone: boolean;
  readonly kind: Kind;
  /** Answers to the questions beside the first ones, as they are typed. */
  readonly answers: DraftAnswers;
  /** Answers to the organisation's own questions. */
  readonly extra: readonly ExtraAnswer[];
  readonly agreed: boolean;
  /** What else may be done, and by whom. */
  readonly allowed: Allowed;
  /** Ids of reviewers who must not read this. */
  readonly leftOut: readonly string[];
};

export const EMPTY_DRAFT: Draft = {
  danger: '',
  device: '',
  story: '',
  country: '',
  placeDetail: '',
  precision: '',
  date: '',
  contact: '',
  link: '',
  names: '',
  reach: '',
  safety: '',
  alone: false,
  kind: 'happened',
  answers: {},
  extra: [],
  agreed: false,
  allowed: NOTHING_ALLOWED,
  leftOut: [],
};

/** Whether the date is as exact as it claims to be. Saying nothing about the time is allowed. */
export const isDateComplete = ({ precision, date }: Draft): boolean =>
  precision === '' || isReportDate(precision, plainDate(date));

const isBlank = (text: string): boolean => text.trim() === '';

/** A report needs either what happened or the contact with the United Nations. */
export const hasSubstance = (draft: Draft): boolean => !isBlank(draft.story) || !isBlank(draft.contact);

/** Whether anything was written that several reviewers open together. */
export const hasNames = ({ names, reach, safety }: Draft): boolean =>
  [names, reach, safety].some((text) => !isBlank(text));

/** Whether the mark for opening alone stands for anything: only beside names. */
export const allowsAlone = (draft: Draft): boolean => draft.alone && hasNames(draft);

/** Whether leaving now would lose somebody's words. */
export const isWorthKeeping = (draft: Draft): boolean =>
  hasNames(draft) ||
  [draft.story, draft.placeDetail, draft.contact, draft.link].some((text) => !isBlank(text)) ||
  Object.values(draft.answers).some((answer) => answer.length > 0) ||
  draft.extra.some(({ answer }) => !isBlank(answer));
