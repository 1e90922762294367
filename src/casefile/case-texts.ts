import type { Answers } from './answers.ts';
import type { CaseState } from './case-state.ts';
import { QUESTION_IDS, QUESTIONS } from './questions.ts';

/** The words of a case by whose they are. */
export interface CaseTexts {
  readonly theirs: readonly string[];
  readonly answers: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Every word that people wrote into a case and that reviewers can read: report, answers in words, conversation, notes, and where files come from.
 * Names and contact are sealed apart and are never part of it; codes are not either.
 */
export const textsOf = ({ report, conversation, notes, custody }: CaseState): CaseTexts => ({
  theirs: [
    report?.narrative,
    report?.cooperation,
    report?.link,
    report?.place.detail,
    ...writtenAnswers(report?.answers ?? {}),
    ...(report?.extra ?? []).map(({ answer }) => answer),
    ...conversation.filter(({ from }) => from === 'reporter').map(({ text }) => text),
  ].filter((text): text is string => text !== undefined && text !== ''),
  answers: conversation.filter(({ from }) => from === 'team').map(({ text }) => text),
  notes: [
    ...notes.map(({ text }) => text),
    ...Object.values(custody).flatMap(({ note }) =>
      note === null || note.origin === '' ? [] : [note.origin],
    ),
  ],
});

const writtenAnswers = (answers: Answers): (string | undefined)[] =>
  QUESTION_IDS.filter((id) => QUESTIONS[id].kind === 'text').map((id) => {
    const answer = answers[id];
    return typeof answer === 'string' ? answer : undefined;
  });
