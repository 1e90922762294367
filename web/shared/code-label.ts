import { QUESTIONS, type QuestionId } from '../../src/casefile/questions.ts';
import { type IntakeMessages, q } from './intake-words.ts';

type Labels = Readonly<Record<string, string>>;

/** The words for the two answers that every list has: a reporter says them, a desk reads them. */
export type OpenLabels = { readonly unknown: string; readonly 'prefer-not-to-say': string };

/** The words for a code that answers a question, in the page's language or another. Lists that several questions share stand once. */
export function codeLabel(id: QuestionId, code: string, open: OpenLabels, words = q()): string {
  if (code === 'unknown' || code === 'prefer-not-to-say') return open[code];
  return labelsOf(id, words)[code] ?? code;
}

function labelsOf(id: QuestionId, words: IntakeMessages): Labels {
  if (id === 'acts' || id === 'ongoing') return words.acts;
  if (id === 'bodies' || id === 'perpetrators') return words[id];
  const own: Readonly<Record<string, Labels>> = words.codes;
  return own[id] ?? { yes: words.page.yes, no: words.page.no };
}

/** An answer in words: its codes, or what was written. */
export function answerInWords(
  id: QuestionId,
  answer: string | readonly string[],
  open: OpenLabels,
): string[] {
  const { kind } = QUESTIONS[id];
  if (typeof answer !== 'string') return answer.map((code) => codeLabel(id, code, open));
  if (answer.trim() === '') return [];
  return [kind === 'one' ? codeLabel(id, answer, open) : answer.trim()];
}
