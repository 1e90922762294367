import type { ExtraAnswer } from '../../../src/casefile/report.ts';
import { language } from '../i18n.ts';

/** A question of the organisation's own, in the languages it chose. */
export type ExtraQuestion = {
  readonly id: string;
  readonly version: number;
  readonly type: 'text' | 'yes-no';
  readonly labels: Readonly<Record<string, string>>;
};

/** The question in the page's language, else in English, else in the first it has. */
export const questionLabel = ({ id, labels }: ExtraQuestion): string =>
  labels[language().tag] ?? labels['en'] ?? Object.values(labels)[0] ?? id;

export const extraAnswerTo = (extra: readonly ExtraAnswer[], { id, version }: ExtraQuestion): string =>
  extra.find((each) => each.id === id && each.version === version)?.answer ?? '';

/** The answers with this one in its place; the question is kept in the words in which it was read. */
export const withExtraAnswer = (
  extra: readonly ExtraAnswer[],
  question: ExtraQuestion,
  answer: string,
): ExtraAnswer[] => {
  const { id, version } = question;
  const others = extra.filter((each) => each.id !== id);
  return answer === '' ? others : [...others, { id, version, question: questionLabel(question), answer }];
};
