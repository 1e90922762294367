import type { DraftAnswers } from './answers.ts';
import { familyOf } from './codes/act-families.ts';
import type { ReportPath } from './codes/report-paths.ts';
import { type QuestionId, SECTION_IDS, SECTIONS, type SectionId } from './questions.ts';

type Rule = (answers: DraftAnswers) => boolean;

const chosen = (answers: DraftAnswers, id: QuestionId): readonly string[] => {
  const answer = answers[id] ?? [];
  return typeof answer === 'string' ? [answer] : answer;
};
const has = (answers: DraftAnswers, id: QuestionId, ...codes: readonly string[]): boolean =>
  chosen(answers, id).some((code) => codes.includes(code));
const isTold = (answers: DraftAnswers, id: QuestionId): boolean =>
  chosen(answers, id).some((code) => code !== '' && code !== 'unknown' && code !== 'prefer-not-to-say');
const hasFamily = (answers: DraftAnswers, ...families: readonly string[]): boolean =>
  chosen(answers, 'acts').some((act) => families.includes(familyOf(act) ?? ''));

const isOfSomeoneElse: Rule = (answers) => isTold(answers, 'relation') && !has(answers, 'relation', 'victim');
const isHeld: Rule = (answers) =>
  has(answers, 'status', 'detained') || hasFamily(answers, 'B') || has(answers, 'acts', 'A5', 'A10');
const isTravelling: Rule = (answers) =>
  has(answers, 'modes', 'tried-to-travel', 'planned-only', 'invited') ||
  has(answers, 'phase', 'seeking') ||
  has(answers, 'acts', 'D1', 'D2');

/** When a question is asked that is not asked of everybody. */
const RULES: Readonly<Partial<Record<QuestionId, Rule>>> = {
  connection: isOfSomeoneElse,
  victimKnows: isOfSomeoneElse,
  count: (answers) => isTold(answers, 'unit') && !has(answers, 'unit', 'individual'),
  ages: (answers) => !has(answers, 'unit', 'organisation'),
  guardian: (answers) => has(answers, 'ages', 'child'),
  genders: (answers) => !has(answers, 'unit', 'organisation'),
  status: (answers) => !has(answers, 'unit', 'organisation'),
  ongoing: (answers) => chosen(answers, 'acts').some((act) => familyOf(act) !== null),
  law: (answers) => hasFamily(answers, 'B', 'C') || has(answers, 'acts', 'D1', 'I7'),
  newLaw: (answers) => hasFamily(answers, 'C') || has(answers, 'acts', 'I7'),
  gendered: (answers) => hasFamily(answers, 'A', 'E', 'G'),
  medical: isHeld,
  acknowledged: isHeld,
  heldWhere: isHeld,
  charges: (answers) => isHeld(answers) || has(answers, 'acts', 'C1', 'C3'),
  hearingDate: (answers) => isHeld(answers) || has(answers, 'acts', 'B4', 'C1', 'C12'),
  lawyer: isHeld,
  visits: isHeld,
  involvement: (answers) => isTold(answers, 'perpetrators'),
  knowledge: (answers) => isTold(answers, 'perpetrators'),
  confidence: (answers) => isTold(answers, 'linkBases'),
  result: (answers) =>
    isTold(answers, 'complainedTo') && !has(answers, 'complainedTo', 'none', 'none-unsafe'),
  reference: (answers) => has(answers, 'inReport', 'yes'),
  travelDate: isTravelling,
  sessionDate: isTravelling,
  releaseDate: isHeld,
};

/** The short ways ask this and nothing else. In danger nothing more is asked at all. */
const SHORT: Readonly<Record<Exclude<ReportPath, 'full'>, ReadonlySet<QuestionId>>> = {
  quick: new Set(),
  planned: new Set([
    'relation',
    'victimKnows',
    'bodies',
    'travelDate',
    'sessionDate',
    'linkBases',
    'others',
    'ifGovernmentLearns',
    'requested',
  ]),
  pattern: new Set([
    'unit',
    'count',
    'roles',
    'bodies',
    'acts',
    'law',
    'newLaw',
    'perpetrators',
    'inReport',
    'reference',
    'ifGovernmentLearns',
    'requested',
  ]),
};

/** Asked on a short way whatever else was answered. */
const ALWAYS: Readonly<Partial<Record<ReportPath, readonly QuestionId[]>>> = {
  planned: ['travelDate', 'sessionDate'],
  pattern: ['law', 'newLaw'],
};

/** Whether a question is asked, after the answers so far. */
export const isAsked = (id: QuestionId, answers: DraftAnswers, path: ReportPath): boolean => {
  if (path !== 'full' && !SHORT[path].has(id)) return false;
  if (ALWAYS[path]?.includes(id) === true) return true;
  return RULES[id]?.(answers) ?? true;
};

/** The questions of a page that are asked, in order. */
export const questionsAsked = (section: SectionId, answers: DraftAnswers, path: ReportPath): QuestionId[] =>
  SECTIONS[section].filter((id) => isAsked(id, answers, path));

/** The pages that ask anything, in order. */
export const sectionsAsked = (answers: DraftAnswers, path: ReportPath): SectionId[] =>
  SECTION_IDS.filter((section) => questionsAsked(section, answers, path).length > 0);

/** The acts of which one can say that they still go on: those that were chosen. */
export const actsTold = (answers: DraftAnswers): string[] =>
  chosen(answers, 'acts').filter((act) => familyOf(act) !== null);

/**
 * The answers that a report holds: those to questions that are still asked, without blanks, broken characters replaced.
 * Null where none is left. What was answered before another answer changed the way is not sent.
 */
export const answersToSend = (answers: DraftAnswers, path: ReportPath): DraftAnswers | null => {
  const kept: Partial<Record<QuestionId, string | readonly string[]>> = {};
  for (const section of SECTION_IDS) {
    for (const id of questionsAsked(section, answers, path)) {
      const answer = trimmed(id === 'ongoing' ? stillTold(answers) : answers[id]);
      if (answer !== null) kept[id] = answer;
    }
  }
  return Object.keys(kept).length === 0 ? null : kept;
};

const stillTold = (answers: DraftAnswers): string[] =>
  chosen(answers, 'ongoing').filter((act) => familyOf(act) === null || chosen(answers, 'acts').includes(act));

const trimmed = (answer: string | readonly string[] | undefined): string | readonly string[] | null => {
  const value = typeof answer === 'string' ? answer.trim().toWellFormed() : answer;
  return value === undefined || value.length === 0 ? null : value;
};
